import { describe, expect, it } from 'vitest';
import { bulletFigure, finding } from '../../src/data/bullets.ts';
import { countWords } from '../../src/data/indicator-list.ts';
import { seriesIndex } from '../../src/data/series-index.ts';
import { homePage } from '../../src/data/home-page.ts';
import { indicatorView } from '../../src/domain/indicator-view.ts';
import { texts } from '#i18n/indicators.ts';
import { language } from '#i18n/language.ts';
import { lineWords } from '#i18n/lines.ts';
import { siteTexts } from '#i18n/site.ts';
import { periodWords } from '#i18n/status.ts';
import { cellHead, columnHead, editionShort, termsOf } from '#i18n/terms.ts';
import { realData } from '../real-content.ts';

const indicator = (id: string) => {
  const found = realData.indicatorById.get(id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};
const said = (id: string): string => finding(indicatorView(realData, indicator(id)));

describe('what English pages say', () => {
  it('is said in English', () => {
    expect(language.tag).toBe('en');
  });

  it.each([
    [
      '107-8-6-t1',
      'Corruption cases indicted by the district prosecutors offices: target 120 items, result 92 items, 76.7% of the target, 28 items below the target. Target missed.',
    ],
    [
      '107-9-7-t1',
      'Fugitive offenders returned: target 53 people, result 139 people (summed by this site), 262.3% of the target, 86 people above the target. Target met (open to another reading: 128 people, 56 people, 45 people, 83 people).',
    ],
    [
      '112-9-4-t1',
      'Total proceeds of crime seized in domestic corruption investigations: target NT$160,000,000. No report on this site.',
    ],
  ])('finds of %s', (id, words) => {
    expect(said(id)).toBe(words);
  });

  it('keeps printed units in the table beside a chart', () => {
    const [row] = bulletFigure(realData, indicator('107-8-6-t1'))?.table.rows ?? [];
    expect(row?.slice(1)).toEqual(['120 件 (items)', '92 件 (items)', '76.7%', '−28 items', 'Target missed']);
  });

  it('counts one thing as one', () => {
    expect([siteTexts.agency.measures(1), siteTexts.agency.measures(58)]).toEqual(['1 measure', '58 measures']);
    const counts = { strategies: 1, measures: 2 };
    expect(siteTexts.edition.description('X', termsOf({ kind: 'agency-budget' }), counts)).toBe(
      'Full text of X: 1 key strategic goal and 2 key performance indicators, every sentence linked to the original.',
    );
    for (const count of [0, 1, 2])
      expect(texts.movementsLead({ compared: 3, below: count, turned: 0, doubtful: 0 }, 'a', 'b')).toContain(
        ['none of the new targets is', '1 of the new targets is', '2 of the new targets are'][count],
      );
  });

  it('counts statuses apart from what could be read otherwise', () => {
    const words = countWords([indicator('107-8-6-t1'), indicator('107-9-7-t1')]);
    expect(words).toBe('Target met 1 (1 open to another reading); Target missed 1');
  });

  it('names days, months, lines, editions and columns', () => {
    expect(siteTexts.rocDay('2023-08-18')).toBe('18 August 2023');
    expect(siteTexts.rocYear(107)).toBe('2018 (ROC 107)');
    expect(['2018-01/2018-10', '2017-08/2018-07', '2018-05/2018-05'].map(periodWords)).toEqual([
      'January to October 2018',
      'August 2017 to July 2018',
      'May 2018',
    ]);
    expect([lineWords([[12, 12]]), lineWords([[12, 13], [31, 31]])]).toEqual(['line 12', 'lines 12–13, 31']); // prettier-ignore
    expect(editionShort({ roc_year: 107, kind: 'progress-report', title: '' })).toBe('2018 progress report');
    const plan = { kind: 'plan', roc_year: 112 } as const;
    const budget = { kind: 'agency-budget', roc_year: 104 } as const;
    expect(cellHead(plan, { kind: 'target', roc_year: 112, period: null }, true)).toBe('2023 target');
    expect(cellHead(plan, { kind: 'target', roc_year: 98, period: null }, false)).toBe('Goal');
    expect(cellHead(plan, { kind: 'metric', roc_year: null, period: null }, true)).toBe('Performance metric');
    expect(cellHead(budget, { kind: 'target', roc_year: 102, period: null }, false)).toBe('2013 target as first set');
    expect(cellHead(budget, { kind: 'result', roc_year: 103, period: '2014-01/2014-06' }, false)).toBe(
      '2014 result and analysis (January to June)',
    );
    expect(columnHead(plan, { kind: 'target', roc_year: 112, period: null }, true)).toBe('target');
  });

  const sentences = [
    ...realData.indicators.map(({ id }) => said(id)),
    ...seriesIndex(realData).pairs.flatMap(({ head, lead }) => [head, lead]),
    ...homePage(realData).numbers.map(({ words }) => words),
  ];

  it('parts its words by one space, and never counts one thing as many', () => {
    const faulty = sentences.filter((words) =>
      /\s\s|\s[,.;)]|\(\s|undefined|null|NaN|(?<![\d.,–-])1 (?:items|cases|times|people|are)\b/u.test(words),
    );
    expect(faulty).toEqual([]);
    expect(sentences.length).toBeGreaterThan(300);
  });
});
