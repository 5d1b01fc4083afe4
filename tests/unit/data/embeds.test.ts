import { expect, it } from 'vitest';
import { citationsOf } from '../../../src/data/citation.ts';
import { citedIndicator } from '../../../src/data/cited-pages.ts';
import { embedPages, indicatorEmbed, seriesEmbed } from '../../../src/data/embeds.ts';
import { realData, recordOf } from '../../real-content.ts';

it('names the very lines that its figures stand on, and leads to the one that decides', () => {
  const embed = indicatorEmbed(realData, recordOf(realData.indicators, '107-8-6-t1'));
  expect(embed.sources).toEqual([
    { href: '/sources/report-107/#L336', text: '《國家廉政建設行動方案 107 年執行情形》第13行、第335至337行' },
  ]);
});

it('names the documents and lines that the citation of its page names', () => {
  for (const indicator of realData.indicators) {
    const [plain] = citationsOf(realData, citedIndicator(indicator));
    for (const { text } of indicatorEmbed(realData, indicator).sources)
      expect(plain?.text, indicator.id).toContain(`轉錄文字${text.replace(/^《.*》/u, '')}，`);
  }
});

it('says of a figure that no document prints that this site added it up', () => {
  const embed = indicatorEmbed(realData, recordOf(realData.indicators, '107-9-7-t1'));
  expect(embed.finding).toContain('實際139人（本站加總）');
  expect(indicatorEmbed(realData, recordOf(realData.indicators, '107-6-1-t1')).finding).toContain(
    '實際5,733門（本站加總，106年8月至107年7月）',
  );
  const own = realData.observations.filter(
    ({ kind, reading, derivation, value }) =>
      kind === 'actual' && reading === 'main' && value !== null && derivation !== 'stated',
  );
  expect(own.length).toBeGreaterThan(0);
  for (const { indicator_id } of own)
    expect(indicatorEmbed(realData, recordOf(realData.indicators, indicator_id)).finding, indicator_id).toMatch(
      /（本站(?:加總|逐項計數|計算)[，）]/u,
    );
});

it('says how far a series can be compared, and its other figures', () => {
  const partly = realData.series.filter(({ comparable }) => comparable === 'partly');
  expect(partly.length).toBeGreaterThan(0);
  for (const series of partly) expect(seriesEmbed(realData, series).comparable).toContain('大致相同');
  const embed = seriesEmbed(realData, recordOf(realData.series, 'fugitives-returned'));
  expect(embed.finding).toContain('有不同讀法');
});

it('has a page for every indicator and every series', () => {
  expect(embedPages(realData)).toHaveLength(realData.indicators.length + realData.series.length);
});
