import { buildDataset } from '../../src/domain/dataset.ts';
import { changeSchema, type Change } from '../../src/schemas/change.ts';
import { correctionSchema, replySchema, type Correction, type Reply } from '../../src/schemas/correction.ts';
import { realContent } from '../real-content.ts';

/** A correction of a figure, as if it had been one. The true figure is that of the data. */
export const correction = (given: Partial<Correction> = {}): Correction =>
  correctionSchema.parse({
    id: '2027-01-15-figure',
    on: '2027-01-15',
    records: ['observations/107-1-1-t1-actual-1'],
    field: 'value',
    was: 7.269,
    since: '2026-11-26',
    now: 72.69,
    reason: '小數點讀錯了一位 <一>。',
    evidence: [{ source: 'report-107', lines: 13, quote: '72.69%' }],
    reported_by: '讀者',
    ...given,
  });

/** A reply of a body that the measure names. */
export const reply = (given: Partial<Reply> = {}): Reply =>
  replySchema.parse({
    id: '2027-02-01-moj-aac',
    agency_id: 'moj-aac',
    on: '2027-02-01',
    record: 'indicators/107-1-1-t1',
    text: '本署說明如下：\n一、<比率>已達目標。',
    url: 'https://www.aac.example/reply?a=1&b=2',
    document: '廉綜字第1號函',
    retrieved_on: '2027-02-03',
    ...given,
  });

/** A change that concerns one body alone. */
export const change = (given: Partial<Change> = {}): Change =>
  changeSchema.parse({
    id: '2027-03-01-fsc',
    on: '2027-03-01',
    title: '補上金管會的沿革',
    text: ['名稱與日期。'],
    agencies: ['fsc'],
    ...given,
  });

/** The real data with a correction, replies to an indicator and to a check, and a change. */
export const updatedData = buildDataset({
  ...realContent,
  changes: [change(), ...realContent.changes],
  corrections: [correction()],
  replies: [reply(), reply({ id: '2027-02-02-check', on: '2027-02-02', record: 'checks/107-1-1-c1', url: null })],
});
