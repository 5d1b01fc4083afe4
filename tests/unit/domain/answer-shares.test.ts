import { describe, expect, it } from 'vitest';
import { answerable, answerRecord, type EditionAnswers } from '../../../src/domain/answers.ts';
import { recordOf } from '../../real-content.ts';
import { entry, figure, madeUp, provision, quantity } from './made-up.ts';

const agencies = [
  { id: 'moj', name: '法務部' },
  { id: 'aac', name: '法務部廉政署', parent: 'moj', abbreviations: ['廉政署'], variants: [{ form: '廉署', source: 'made-up', line: 1 }] },
  { id: 'bureau', name: '法務部調查局', parent: 'moj' },
  { id: 'units', name: '法務部各單位', parent: 'moj', collective: true },
  { id: 'council', name: '研考會', successors: ['ndc'] },
  { id: 'ndc', name: '國發會' },
  { id: 'all', name: '各機關', collective: true, everyone: true },
  { id: 'idle', name: '法務部司法官學院', parent: 'moj' },
  { id: 'zone', name: '另一個同簡稱的機關', abbreviations: ['廉政署'] },
]; // prettier-ignore

const headed = (id: string, heading: string) => provision(id, { heading });
const data = madeUp({
  agencies,
  indicators: [
    ...['1-1', '2-1', '3-1', '4-1', '5-1', '5-2', '5-3', '5-4'].map((id) => quantity(`107-1-${id.replace('-', '-t')}`, 1)),
    entry('107-1-5-x1', { targets: [figure('107-1-5-x1', 1)] }),
    quantity('107-1-6-t1', 1, undefined, { scope: '講習' }),
    quantity('107-1-6-t2', 1, undefined, { scope: '專線' }),
    quantity('107-1-6-t3', 1),
    quantity('098-1-1-t1', 1),
    quantity('107-1-7-t1', 1, undefined, {
      actuals: [figure('107-1-7-r1', 2, { agency: 'aac' }), figure('107-1-7-r1', 3, { agency: 'moj' }), figure('107-1-7-r1', 5)],
      targets: [figure('107-1-7-t1', 1, { agency: 'aac' })],
    }),
  ],
  provisions: [headed('107-1-5-t1', '廉 政署'), headed('107-1-5-t2', '法務部調查局'), headed('107-1-5-t3', '廉署'), headed('107-1-5-t4', '共同事項'), headed('107-1-5-x1', '廉政署')],
  assignments: [
    ['107-1-1', 'moj', 'lead'],
    ['107-1-2', 'moj', 'lead'], ['107-1-2', 'aac', 'unspecified'], ['107-1-2', 'ndc', 'support'],
    ['107-1-3', 'all', 'lead'], ['107-1-3', 'moj', 'lead'],
    ['107-1-4', 'units', 'lead'],
    ['107-1-5', 'moj', 'lead'], ['107-1-5', 'aac', 'support'],
    ['107-1-6', 'moj', 'lead', '講習'], ['107-1-6', 'aac', 'support', '專線'], ['107-1-6', 'ndc', 'support'],
    ['098-1-1', 'council', 'lead'], ['098-1-1', 'council', 'unspecified'], ['107-1-7', 'aac'], ['107-1-7', 'moj'],
  ],
}); // prettier-ignore

const names = (id: string) => {
  const { leads, supports } = answerable(data, recordOf(data.indicators, id));
  return [leads, supports].map((bodies) => bodies.map((body) => body.id).join(' '));
};
const words = (editions: readonly EditionAnswers[]) =>
  editions.flatMap(({ edition, shares }) =>
    shares.map(({ share, answers }) => `${edition.id} ${share} ${answers.map((each) => each.indicator.id.slice(4)).join(' ')}`),
  ); // prettier-ignore
const recordFor = (id: string) => answerRecord(data, recordOf(data.agencies, id));
const answersFor = (id: string) => recordFor(id).own.flatMap(({ shares }) => shares.flatMap(({ answers }) => answers));
const answerTo = (body: string, id: string) => answersFor(body).find(({ indicator }) => indicator.id === id);

describe('answerable', () => {
  it.each([
    ['107-1-1-t1', ['moj', '']],
    ['107-1-2-t1', ['moj aac', 'ndc']],
    ['098-1-1-t1', ['council', '']],
    ['107-1-5-t1', ['aac', '']],
    ['107-1-5-t2', ['bureau', '']],
    ['107-1-5-t3', ['aac', '']],
    ['107-1-5-t4', ['moj', 'aac']],
    ['107-1-5-x1', ['moj', 'aac']],
    ['107-1-6-t1', ['moj', 'ndc']],
    ['107-1-6-t2', ['aac ndc', '']],
    ['107-1-6-t3', ['ndc', '']],
  ])('names for %s those that answer and those that support: %j', (id, expected) => {
    expect(names(id)).toEqual(expected);
  });
});

describe('answerRecord', () => {
  it('tells what a body answers for alone, with others, in support, and with all, in this order', () => {
    expect(words(recordFor('moj').own)).toEqual([
      '107 alone 1-1-t1 1-5-t4 1-5-x1 1-6-t1',
      '107 shared 1-2-t1 1-7-t1',
      '107 all 1-3-t1',
    ]);
    expect(words(recordFor('aac').own)).toEqual([
      '107 alone 1-5-t1 1-5-t3',
      '107 shared 1-2-t1 1-6-t2 1-7-t1',
      '107 support 1-5-t4 1-5-x1',
    ]);
    expect(words(recordFor('all').own)).toEqual(['107 all 1-3-t1']);
  });

  it('names beside a body the others that answer, and beside a supporting one those that lead', () => {
    const others = (body: string, id: string) => answerTo(body, id)?.others.map((each) => each.id);
    expect(others('moj', '107-1-1-t1')).toEqual([]);
    expect(others('moj', '107-1-2-t1')).toEqual(['aac']);
    expect(others('ndc', '107-1-2-t1')).toEqual(['moj', 'aac']);
    expect(others('moj', '107-1-3-t1')).toEqual(['all']);
  });

  it('gives of the results those that the source says are the body’s own, and no target', () => {
    const own = (body: string) => answerTo(body, '107-1-7-t1')?.own.map(({ value }) => value);
    expect([own('aac'), own('moj')]).toEqual([[2], [3]]);
  });

  it('follows a body through all its names, edition by edition', () => {
    const expected = ['098 alone 1-1-t1', '107 alone 1-6-t3', '107 shared 1-6-t2', '107 support 1-2-t1 1-6-t1'];
    expect(words(recordFor('ndc').own)).toEqual(expected);
    expect(words(recordFor('council').own)).toEqual(expected);
  });

  it('keeps the units of a body apart, collective ones too, without those that answer for nothing', () => {
    const { units } = recordFor('moj');
    expect(units.map(({ unit }) => unit.id)).toEqual(['aac', 'bureau', 'units']);
    expect(units.map(({ editions }) => words(editions))).toEqual([
      words(recordFor('aac').own),
      ['107 alone 1-5-t2'],
      ['107 alone 1-4-t1'],
    ]);
    expect(recordFor('ndc').units).toEqual([]);
  });
});
