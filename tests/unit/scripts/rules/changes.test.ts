import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readUpdates } from '../../../../scripts/content/curated.ts';
import { changes, type Releases } from '../../../../scripts/rules/changes.ts';
import { releasesOf } from '../../../../src/domain/changelog.ts';
import type { Change } from '../../../../src/schemas/change.ts';
import { storedContent } from '../../../content/stored-content.ts';
import { realData } from '../../../real-content.ts';

const all = releasesOf(readFileSync('CHANGELOG.md', 'utf8'));
const releases: Releases = { all, newest: all[0], isWaiting: false };
const real = readUpdates('content').changes;
const first = real.find(({ version }) => version === releases.newest.version);
if (!first) throw new Error('the newest release has no entry');
const others = real.filter((each) => each !== first);

/** What the rule says of the real entries with the newest release's changed, or of others. */
const said = (change: Partial<Change>, given: Partial<Releases> = {}) =>
  changes([{ ...first, ...change }, ...others], { ...releases, ...given }, realData)(storedContent).complaints;

describe('changes', () => {
  it('takes the real entries as they are, whose figures are those of the data', () => {
    const { complaints, summary } = changes(real, releases, realData)(storedContent);
    expect(complaints).toEqual([]);
    expect(summary).toMatch(/^\d+ entries tell readers of \d+ releases$/u);
    expect(Object.keys(first.figures)).toEqual(expect.arrayContaining(['sources', 'measures', 'indicators', 'checks']));
  });

  it('demands an entry for every release', () => {
    const next = { version: '9.0.0', released_on: '2027-05-01' };
    expect(said({}, { all: [next, ...all] })).toEqual([
      {
        file: 'content/changes/site.yaml',
        record: '9.0.0',
        problem: 'a release of CHANGELOG.md has no entry',
        expected: 'an entry with version 9.0.0 on 2027-05-01',
        found: 'none',
        edit: 'tell readers in content/changes/site.yaml what this release changes for them',
      },
    ]);
  });

  it.each([
    ['another day than that of its release', { on: '2026-11-25' }, 'this is not the day of its release', releases.newest.released_on, '2026-11-25'],
    ['a day that no calendar has', { version: null, on: '2026-02-30' }, 'on: no calendar has this day', 'a day, YYYY-MM-DD', '2026-02-30'],
    ['a day after the newest release', { version: null, on: '2999-01-01' }, 'on comes after the newest release', `${releases.newest.released_on} or an earlier day`, '2999-01-01'],
    ['a release that there is not', { version: '0.0.1' }, 'CHANGELOG.md has no such release', 'a version that it heads', '0.0.1'],
    ['an edition that there is not', { editions: ['999'] }, 'editions: there is no such id', 'an id of the table editions', '999'],
    ['a body that there is not', { agencies: ['nobody'] }, 'agencies: there is no such id', 'an id of the table agencies', 'nobody'],
    ['a document that there is not', { sources: [...first.sources, 'nothing'] }, 'sources: there is no such id', 'an id of the table sources', 'nothing'],
    ['a figure that is not that of the data', { figures: { measures: 5 } }, 'figures: measures has another number of rows', String(realData.measures.length), '5'],
    ['a table that there is not', { figures: { people: 5 } }, 'figures: there is no such table', 'sources, editions', 'people'],
  ] as const)('refuses %s', (_, change, problem, expected, found) => {
    const complaint = said(change as Partial<Change>).find((each) => each.problem === problem);
    expect(complaint).toMatchObject({ record: first.id, found, edit: 'correct this entry of content/changes/site.yaml' });
    expect(complaint?.expected).toContain(expected);
  }); // prettier-ignore

  it('refuses a figure that the text does not give, thousands and all', () => {
    const text = ['共1,955項。'];
    expect(said({ text, figures: { measures: 195 } }).map(({ problem }) => problem)).toEqual([
      'figures: the text does not give measures',
    ]);
    expect(said({ text, figures: { measures: 1955 } }).map(({ problem }) => problem)).toEqual([
      'figures: measures has another number of rows',
    ]);
  });

  it('leaves figures and documents alone while something is not released yet', () => {
    expect(said({ text: ['5項。'], figures: { measures: 5 }, sources: [] }, { isWaiting: true })).toEqual([]);
  });

  it('leaves them alone too while an edition says that its news are still to be told, until they are', () => {
    const waiting = { ...realData, pending: new Map([...realData.pending, ['112', ['news' as const]]]) };
    const saidOf = (change: Partial<Change>) =>
      changes([{ ...first, ...change }, ...others], releases, waiting)(storedContent).complaints;
    const sources = first.sources.filter((id) => id !== 'plan-112');
    expect(saidOf({ text: ['5項。'], figures: { measures: 5 }, sources })).toEqual([]);
    expect(saidOf({})).toMatchObject([
      {
        file: 'content/curated/editions.yaml',
        record: '112',
        problem: 'news are listed as still to be told, and are told',
      },
    ]);
  });

  it('demands one day for every document, and no id twice', () => {
    expect(said({ sources: first.sources.slice(1) }).map(({ record, problem, found }) => [record, problem, found])).toEqual([
      [first.sources[0], 'no entry, or more than one, says since when this document is on the site', 'none'],
    ]);
    const twice = changes([...real, first], releases, realData)(storedContent).complaints;
    expect(twice.map(({ problem }) => problem)).toContain('this id is used twice');
    expect(twice.find(({ record }) => record === 'plan-112')?.found).toBe(`${first.id}, ${first.id}`);
  }); // prettier-ignore
});
