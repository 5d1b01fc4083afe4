import { describe, expect, it } from 'vitest';
import { corrections } from '../../../../scripts/rules/corrections.ts';
import { updateRules } from '../../../../scripts/rules/updates.ts';
import { readUpdates } from '../../../../scripts/content/curated.ts';
import type { Correction } from '../../../../src/schemas/correction.ts';
import { correction, reply } from '../../../content/made-up-updates.ts';
import { storedContent } from '../../../content/stored-content.ts';
import { realData } from '../../../real-content.ts';

const at = { file: 'content/corrections/corrections.yaml', line: 7 };
const NEWEST = '2027-06-30';

const said = (...entries: readonly Correction[]) =>
  corrections(
    entries.map((entry) => ({ ...entry, at })),
    NEWEST,
    realData,
  )(storedContent).complaints;

describe('corrections', () => {
  it('takes a correction whose record says what it was corrected to', () => {
    expect(said(correction())).toEqual([]);
    expect(said(correction({ records: ['links/107-7-5/112-7-5'], field: 'relation', was: 'revised', now: 'same' }))).toEqual([]);
    const [named] = realData.agencies.filter(({ abbreviations }) => abbreviations.length > 1);
    const now = named?.abbreviations.join('|') ?? '';
    expect(said(correction({ records: [`agencies/${named?.id ?? ''}`], field: 'abbreviations', was: '', now }))).toEqual([]);
    expect(said(correction({ field: null, was: '甲', now: '乙' }))).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['a record that there is not', { records: ['indicators/107-99-1-t1'], field: null, was: '甲', now: '乙' }, 'there is no such record', 'a published table, / and the key of one of its records: indicators/107-1-1-t1', 'indicators/107-99-1-t1'],
    ['another value than the record’s', { now: 73 }, 'now is not what the record says', '72.69', '73'],
    ['a value of another type', { now: '72.69' }, 'now is not what the record says', '72.69', '"72.69"'],
    ['what was as it is', { was: 72.69 }, 'nothing was corrected', 'now differs from was', '72.69'],
    ['a field that the record has not', { field: 'figure' }, 'the record has no such field', 'id, indicator_id', 'figure'],
    ['figures of no field', { field: null }, 'was and now are of no field', 'words, or a field', '7.269, 72.69'],
    ['a day that no calendar has', { since: '2026-02-30' }, 'since: no calendar has this day', 'a day, YYYY-MM-DD', '2026-02-30'],
    ['a correction before the fault', { since: '2027-03-01' }, 'since comes after on', '2027-01-15 or an earlier day', '2027-03-01'],
    ['a day after the newest release', { on: '2027-07-01' }, 'on comes after the newest release', '2027-06-30 or an earlier day', '2027-07-01'],
    ['words that the document has not', { evidence: [{ source: 'report-107', lines: 13, quote: '99.99%' }] }, 'the quoted evidence is not on line 13 of report-107', '「99.99%」', '「'],
  ] as const)('refuses %s', (_, change, problem, expected, found) => {
    const [complaint, ...others] = said(correction(change as Partial<Correction>));
    expect(others).toEqual([]);
    expect(complaint).toMatchObject({ ...at, record: '2027-01-15-figure', problem });
    expect(complaint?.expected).toContain(expected);
    expect(complaint?.found).toContain(found);
    expect(complaint?.edit).toContain('content/corrections/corrections.yaml');
  }); // prettier-ignore

  it('holds an earlier correction of the same field against the next one, also of the same day', () => {
    const earlier = correction({ id: 'earlier', was: 7, now: 7.269 });
    expect(said(correction(), earlier)).toEqual([]);
    expect(said(correction({ on: '2027-05-01' }), earlier)).toEqual([]);
    const [complaint] = said(correction({ on: '2027-05-01' }), { ...earlier, now: 7.27 });
    expect(complaint).toMatchObject({
      record: 'earlier',
      problem: 'now is not what the correction 2027-01-15-figure found',
      expected: '7.269',
      found: '7.27',
    });
  });

  it('share their page with replies: no id of either is used twice', () => {
    const { changes } = readUpdates('content');
    const rules = updateRules(
      {
        changes,
        corrections: [{ ...correction({ id: 'x' }), at }],
        replies: [{ ...reply({ id: 'x' }), at: { ...at, file: 'content/corrections/replies.yaml' } }],
      },
      realData,
      '## 9.0.0 (2027-06-30)\n',
    );
    const problems = rules.flatMap((rule) => rule(storedContent).complaints.map(({ problem }) => problem));
    expect(problems).toContain('this id is used twice');
  });
});
