import { describe, expect, it } from 'vitest';
import { replies } from '../../../../scripts/rules/replies.ts';
import { namesOf } from '../../../../src/domain/corrections.ts';
import { replySchema, type Reply } from '../../../../src/schemas/correction.ts';
import { reply } from '../../../content/made-up-updates.ts';
import { storedContent } from '../../../content/stored-content.ts';
import { realData } from '../../../real-content.ts';

const at = { file: 'content/corrections/replies.yaml', line: 7 };
const said = (change: Partial<Reply>) =>
  replies([{ ...reply(change), at }], '2027-06-30', realData)(storedContent).complaints;

/** An indicator of a measure that names a body by the name that 農業部 (moa) bore before. */
const namedBefore = () => {
  const former = namesOf(realData, 'moa').filter((id) => id !== 'moa');
  const indicator = realData.indicators.find(({ measure_id }) =>
    realData.assignmentsOf.get(measure_id)?.some(({ agency_id }) => former.includes(agency_id)),
  );
  if (!indicator) throw new Error('no measure names 農業部 by a former name');
  return indicator;
};

describe('replies', () => {
  it('takes one of a body that is named for the measure, also under a later name, and to a check', () => {
    expect(said({})).toEqual([]);
    expect(said({ record: 'checks/107-1-1-c1' })).toEqual([]);
    const { id, measure_id } = namedBefore();
    expect(realData.assignmentsOf.get(measure_id)?.map(({ agency_id }) => agency_id)).not.toContain('moa');
    expect(said({ agency_id: 'moa', record: `indicators/${id}` })).toEqual([]);
  });

  it('takes one of a body that is not, where the entry says why', () => {
    expect(said({ agency_id: 'fsc', standing: '該會為資料提供機關。' })).toEqual([]);
  });

  it.each([
    ['a body that is not named for the measure', { agency_id: 'fsc' }, 'the body is not named for this measure under any of its names', 'a body that is, or why it replies (standing)', 'fsc'],
    ['a body that there is not', { agency_id: 'nobody' }, 'there is no such agency', 'an id of agencies.yaml', 'nobody'],
    ['a verdict that there is not', { record: 'indicators/107-99-1-t1' }, 'there is no such record', 'a published table, / and the key of one of its records: indicators/107-1-1-t1', 'indicators/107-99-1-t1'],
    ['one that is published nowhere', { url: null, document: null }, 'nothing says where the reply is published', 'url or document', 'neither'],
    ['one that was taken before it was made', { retrieved_on: '2027-01-01' }, 'on comes after retrieved_on', '2027-01-01 or an earlier day', '2027-02-01'],
    ['a day after the newest release', { retrieved_on: '2027-07-01' }, 'retrieved_on comes after the newest release', '2027-06-30 or an earlier day', '2027-07-01'],
  ] as const)('refuses %s', (_, change, problem, expected, found) => {
    expect(said(change)).toEqual([
      { ...at, record: '2027-02-01-moj-aac', problem, expected, found, edit: `correct this entry of ${at.file}` },
    ]);
  }); // prettier-ignore

  it('answer indicators and checks alone', () => {
    expect(replySchema.safeParse({ ...reply(), record: 'measures/107-1-1' }).success).toBe(false);
    expect(replySchema.safeParse({ ...reply(), url: 'http://www.aac.example/' }).success).toBe(false);
  });
});
