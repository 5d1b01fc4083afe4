import { describe, expect, it } from 'vitest';
import { series } from '../../../../scripts/rules/series.ts';
import type { CuratedSeries } from '../../../../src/schemas/series.ts';
import { storedContent } from '../../../content/stored-content.ts';

const entryOf = (id: string) => {
  const entry = storedContent.curated.series.find((each) => each.id === id);
  if (!entry) throw new Error(`no series ${id}`);
  return entry;
};

/** What the rule says of the real content with one series changed. */
function complaints(id: string, change: Partial<CuratedSeries>) {
  const changed = storedContent.curated.series.map((each) => (each.id === id ? { ...each, ...change } : each));
  return series({ ...storedContent, curated: { ...storedContent.curated, series: changed } }).complaints;
}

const AUDITS = 'special-audits';

describe('series', () => {
  it('takes the real entries as they are', () => {
    expect(series(storedContent).complaints).toEqual([]);
  });

  it.each([
    ['mixed units without a note', { note: null }, 'the figures have different units', '件, 案'],
    ['a unit that no figure has', { unit: '次' }, 'no figure has the unit of the series', '次'],
    [
      'a member that does not exist',
      { indicators: ['107-1-3-t1a', '112-1-2-t9'] },
      'a member does not exist',
      '112-1-2-t9',
    ],
    [
      'a member without a number',
      { indicators: ['107-1-3-t1a', '112-1-2-t1b'] },
      'a member has no number',
      '112-1-2-t1b',
    ],
    [
      'members out of time order',
      { indicators: ['112-1-2-t1a', '107-1-3-t1a'] },
      'the members are not in time order',
      '112-1-2-t1a, 107-1-3-t1a',
    ],
    [
      'a partial comparison that says no difference',
      { comparable: 'partly', note: null, indicators: ['107-1-3-t1a', '112-1-2-t1a'] },
      'a partial comparison does not say the difference',
      'none',
    ],
    [
      'an indicator of another series',
      { indicators: ['107-1-3-t1a', '112-1-2-t2a'] },
      'an indicator is in two series',
      '112-1-2-t2a',
    ],
    [
      'a quotation on another line',
      { evidence: [{ in: '112-1-2-t1', line: 40, quote: '完成專案稽核 95 案' }] },
      'is not on its lines',
      'line 40',
    ],
  ] as const)('refuses %s', (_, change, problem, found) => {
    const said = complaints(AUDITS, change as Partial<CuratedSeries>).filter((each) => each.problem.includes(problem));
    expect(said.length).toBeGreaterThan(0);
    expect(said[0]).toMatchObject({
      file: 'content/curated/series.yaml',
      line: entryOf(AUDITS).at.line,
      record: AUDITS,
      found,
    });
  });

  it('refuses two series with one id', () => {
    expect(complaints(AUDITS, { id: 'special-inspections' }).map(({ problem }) => problem)).toContain(
      'this id is used twice',
    );
  });
});
