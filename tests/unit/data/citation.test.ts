import { describe, expect, it } from 'vitest';
import { citationFiles, citationsOf } from '../../../src/data/citation.ts';
import { citedIndicator, citedPages } from '../../../src/data/cited-pages.ts';
import { dataVersion } from '../../../src/data/release.ts';
import { realData } from '../../real-content.ts';

const pages = citedPages(realData);
const files = pages.flatMap((page) => citationFiles(realData, page));

describe('citationFiles', () => {
  it('gives five files for every measure, indicator, series, check, agency, edition and the data, each at its own path', () => {
    const { measures, indicators, series, checks, agencies, editions } = realData;
    const things = [measures, indicators, series, checks, agencies, editions].reduce(
      (sum, { length }) => sum + length,
      1,
    );
    expect(pages).toHaveLength(things);
    expect(new Set(files.map(({ path }) => path)).size).toBe(things * 5);
  });

  it('leaves nothing open: no null, no undefined, no address without its site', () => {
    for (const { path, body } of files) {
      expect(body, path).not.toMatch(/null|undefined|NaN|\[object/u);
      expect(body, path).toContain('https://integrity.example/');
      expect(body, path).toContain(dataVersion(realData).sha256.slice(0, 12));
    }
  });

  it('balances the braces of every BibTeX entry, and gives each a key of its own', () => {
    for (const { path, body } of files.filter((file) => file.path.endsWith('.bib'))) {
      const braces = body.replaceAll(/\\[{}]/gu, '');
      expect(braces.split('{').length, path).toBe(braces.split('}').length);
      const keys = [...body.matchAll(/^@misc\{([\w-]+),$/gmu)].map(([, key]) => key);
      expect(new Set(keys).size, path).toBe(keys.length);
      expect(keys.length, path).toBeGreaterThan(0);
    }
  });
});

describe('citations of documents', () => {
  const bodyOf = (path: string): string => files.find((file) => file.path === path)?.body ?? '';

  it('say who approved a document only where that document prints it', () => {
    expect(bodyOf('cite/editions/107.txt')).toContain('行政院民國108年9月11日核定');
    expect(bodyOf('cite/editions/112.txt')).not.toContain('核定，');
    expect(bodyOf('cite/editions/112.txt')).toContain('《法務部廉政署廉政政策》');
  });

  it('tell plans of the same title apart', () => {
    expect(bodyOf('cite/editions/098.txt')).toContain('《國家廉政建設行動方案》，〔民國98年〕');
  });

  it('give the same key to the same lines alone', () => {
    const bodies = new Map<string, string>();
    for (const [, key = '', entry = ''] of files.flatMap(({ path, body }) =>
      path.endsWith('.bib') ? [...body.matchAll(/^@misc\{([\w-]+),\n([^]*?)\n\}/gmu)] : [],
    )) {
      const note = (text: string): string => /note = .*/u.exec(text)?.[0] ?? '';
      expect(note(bodies.get(key) ?? entry), key).toBe(note(entry));
      bodies.set(key, entry);
    }
    expect(bodies.size).toBeGreaterThan(pages.length);
  });
});

describe('citationsOf', () => {
  it('cites the page first, then each official document with its lines', () => {
    const [indicator] = realData.indicators.filter(({ id }) => id === '107-1-1-t1');
    const [plain] = indicator ? citationsOf(realData, citedIndicator(indicator)) : [];
    expect(plain?.text.split('\n')).toEqual([
      expect.stringMatching(
        /^國家廉政建設行動方案追蹤，〈107-1-1-t1 .*〉，資料版本.*，https:\/\/integrity\.example\/indicators\/107-1-1-t1\/$/u,
      ),
      '《國家廉政建設行動方案 107 年執行情形》，院臺法字第 1080029452 號，行政院民國108年9月11日核定，國家廉政建設行動方案追蹤轉錄文字第12至13行，https://integrity.example/sources/report-107/#L12',
    ]);
  });
});
