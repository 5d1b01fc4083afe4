import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/lib/edit-distance.ts';
import { nearestPages, wordsOf, type PageTitles } from '../../../src/lib/nearest-pages.ts';
import { realData } from '../../real-content.ts';

const ids = (records: readonly { id: string }[]) => Object.fromEntries(records.map(({ id }) => [id, `title of ${id}`]));
const titles: PageTitles = {
  '': { editions: '版本', indicators: '指標', measures: '執行措施' },
  editions: ids(realData.editions),
  measures: ids(realData.measures),
  indicators: ids(realData.indicators),
  strategies: ids(realData.strategies),
  agencies: ids(realData.agencies),
  series: ids(realData.series),
  checks: ids(realData.checks),
  compare: { '107...112': '對照' },
};
const near = (path: string): string[] => nearestPages(path, titles).map((page) => page.path);

describe('nearestPages', () => {
  it('leads from an indicator that there is not to its measure, then to the indicators of that', () => {
    const [first, ...rest] = near('indicators/107-1-1-t99/');
    expect(first).toBe('measures/107-1-1/');
    expect(rest).toEqual(expect.arrayContaining(['indicators/107-1-1-t1/', 'strategies/107-1/']));
    expect(rest.filter((path) => path.startsWith('indicators/')).every((path) => path.includes('107-1-1-'))).toBe(true);
  });

  it('leads from a measure to its strategy', () => {
    expect(near('measures/107-9-77/')[0]).toBe('strategies/107-9/');
  });

  it('knows an id in another folder, in none, in capitals, in full width and with a file’s ending', () => {
    for (const path of [
      'measures/107-1-1-t1',
      '107-1-1-t1/',
      'INDICATORS/107-1-1-T1/',
      '１０７-1-1-t1',
      '107-1-1-t1.html',
    ])
      expect(near(path)[0], path).toBe('indicators/107-1-1-t1/');
  });

  it('mends what is mistyped, folders too', () => {
    expect(near('agencies/moj-acc/')[0]).toBe('agencies/moj-aac/');
    expect(near('indicator/107-1-1-t1/')[0]).toBe('indicators/107-1-1-t1/');
    expect(near('compare/107..112/')[0]).toBe('compare/107...112/');
    expect(near('indicatros')[0]).toBe('indicators/');
  });

  it('takes an indicator for those that it was parted into', () => {
    expect(near('indicators/107-1-1-t2/').slice(0, 3)).toContain('indicators/107-1-1-t2a/');
  });

  it('guesses nothing of what is like nothing', () => {
    expect(near('wp-login.php')).toEqual([]);
    expect(near('')).toEqual([]);
    expect(near('__proto__/constructor/')).toEqual([]);
  });
});

describe('wordsOf', () => {
  it('is the last part of an address', () => {
    expect(wordsOf('measures/揭弊者_保護/')).toBe('揭弊者 保護');
    expect(wordsOf('107-1-1-t99.html')).toBe('107-1-1-t99');
    expect(wordsOf('')).toBe('');
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['moj-aac', 'moj-aac', 0],
    ['moj-acc', 'moj-aac', 1],
    ['indicatros', 'indicators', 1],
    ['kitten', 'sitting', 3],
  ])('%s → %s: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
