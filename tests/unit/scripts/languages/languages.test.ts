import { describe, expect, it } from 'vitest';
import { counterpartFaults } from '../../../../scripts/languages/counterparts.ts';
import { tally, untranslated } from '../../../../scripts/languages/interface.ts';
import { unmarkedChinese, unmarkedEnglish } from '../../../../scripts/languages/marked.ts';
import { officialWords } from '../../../../scripts/languages/official.ts';
import { textsOf } from '../../../../scripts/languages/texts.ts';

const ROOT = 'https://site.example/plan/';
const links = (...pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([tag, path]) => `<link rel="alternate" hreflang="${tag}" href="${ROOT}${path}">`).join('');
const ALL = links(['zh-Hant-TW', 'a/'], ['en', 'en/a/'], ['x-default', 'a/']);

const page = (lang: string, own: string, head: string): string =>
  `<html lang="${lang}"><head><link rel="canonical" href="${ROOT}${own}">${head}</head></html>`;
const faults = (pages: Record<string, string>): string[] =>
  counterpartFaults({ dist: '', root: ROOT, pages: new Map(Object.entries(pages)) });

describe('counterpartFaults', () => {
  const chinese = page('zh-Hant-TW', 'a/', ALL);
  const english = page('en', 'en/a/', ALL);

  it('takes two pages that name each other', () => {
    expect(faults({ '/a/': chinese, '/en/a/': english })).toEqual([]);
  });

  it('finds a page without a counterpart, and one whose counterpart is not to be found', () => {
    expect(faults({ '/a/': chinese })).toEqual(['/a/: its counterpart /en/a/ is no indexed page']);
    const hidden = page('en', 'en/a/', '<meta name="robots" content="noindex">');
    expect(faults({ '/a/': chinese, '/en/a/': hidden })).toEqual(['/a/: its counterpart /en/a/ is no indexed page']);
  });

  it('finds another language, links that name less, another page, or no whole address', () => {
    const [wrong] = faults({ '/a/': page('zh', 'a/', ALL), '/en/a/': english });
    expect(wrong).toBe('/a/: html lang is zh, expected zh-Hant-TW');
    for (const head of [
      '',
      links(['zh-Hant-TW', 'a/'], ['en', 'en/a/']),
      links(['zh-Hant-TW', 'a/'], ['en', 'en/'], ['x-default', 'a/']),
      links(['zh-Hant-TW', 'a/'], ['en', 'en/a/'], ['x-default', 'en/a/']),
      ALL.replaceAll(ROOT, '/plan/'),
    ])
      expect(faults({ '/a/': chinese, '/en/a/': page('en', 'en/a/', head) })).toHaveLength(1);
  });

  it('asks nothing of a page that is a form of another', () => {
    const short = '<html lang="zh-Hant-TW"><meta name="robots" content="noindex"></html>';
    expect(faults({ '/107/46/': short })).toEqual([]);
  });
});

const texts = (body: string, lang = 'en') => textsOf(`<html lang="${lang}"><body>${body}</body></html>`);

describe('unmarked words', () => {
  it('finds Chinese on English pages by the nearest language, not in scripts and attributes', () => {
    const found = unmarkedChinese(
      texts('<p title="甲">乙<span lang="zh-Hant">丙<b>丁</b><i lang="en">戊</i></span></p><script>"己"</script>'),
    );
    expect(found.map(({ text }) => text)).toEqual(['乙', '戊']);
  });

  it('finds whole English sentences on Chinese pages, not names, code and mixed texts', () => {
    const sentence = 'Agency Against Corruption, Ministry of Justice';
    const body = `<dd>${sentence}</dd><dd lang="en">${sentence}</dd><code>${sentence}</code><p>${sentence}，法務部</p><p>Data Package 2.0</p>`;
    expect(unmarkedEnglish(texts(body, 'zh-Hant-TW'))).toHaveLength(1);
  });
});

describe('untranslated', () => {
  const none = (): boolean => false;

  it('finds Chinese in the interface alone, whole, and what may stay out of it', () => {
    const body = `<h2>指標</h2><p>內文</p><nav><a class="languages">中文</a></nav>
      <h3><span class="official">一、強化</span></h3><th>The <span lang="zh-Hant">107年</span> AEO <span lang="zh-Hant">家數</span></th>`;
    expect(untranslated(texts(body), none)).toEqual(['指標', 'The 107年 AEO 家數']);
    expect(untranslated(texts(body), (words) => words === '指標')).toEqual(['The 107年 AEO 家數']);
  });

  it('counts texts, most frequent first', () => {
    expect(tally(['乙', '甲', '乙'])).toEqual([['乙', 2], ['甲', 1]]); // prettier-ignore
  });
});

describe('officialWords', () => {
  const isOfficial = officialWords({
    texts: ['強化機關內部控制機制，並落實內部控制監督作業', '計 120 件'],
    heads: ['107年執行效益'],
    names: ['法務部廉政署'],
  });

  it.each([
    '107-1-2 強化機關內部控制機制，並落實…',
    '（二）強化機關內部控制機制，並落實',
    'Check 107-1-2-c1: 120 件',
    '112年績效目標值',
    '103年度1至6月績效衡量暨達成情形分析',
    '107年執行效益',
    'Agency Against Corruption (法務部廉…',
  ])('knows 「%s」', (words) => {
    expect(isOfficial(words)).toBe(true);
  });

  it.each(['機關', '內部控制', '指標 107-1-2', '達標：強化機關內部控制機制', 'Names (中文)', '績效目標的說明'])(
    'does not know 「%s」',
    (words) => {
      expect(isOfficial(words)).toBe(false);
    },
  );
});
