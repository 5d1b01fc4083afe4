import { describe, expect, it } from 'vitest';
import {
  confidenceOf,
  editionPairs,
  lineagesBetween,
  planEditions,
  waysBetween,
  waysFrom,
  waysTo,
  type Lineage,
} from '../../../src/domain/lineage.ts';
import { realData, recordOf } from '../../real-content.ts';
import { madeUp } from './made-up.ts';

const texts = Object.fromEntries(
  ['098-1-1', '098-1-2', '098-1-3', '107-1-1', '107-1-2', '107-1-3', '112-1-1', '112-1-2', '112-1-3'].map((id) => [id, id]),
); // prettier-ignore
const data = madeUp({
  texts,
  links: [
    ['098-1-1', '107-1-1', { relation: 'split', confidence: 'low' }],
    ['098-1-1', '107-1-2', { relation: 'split' }],
    ['107-1-1', '112-1-1', { relation: 'merged' }],
    ['107-1-2', '112-1-1', { relation: 'merged', confidence: 'medium' }],
    ['098-1-2', '112-1-2'],
  ],
});
const measure = (id: string) => recordOf(data.measures, id);
const brief = ({ before, after }: Lineage): string =>
  `${before.map(({ id }) => id).join('+')} > ${after.map(({ id }) => id).join('+')}`;
const steps = (ways: ReturnType<typeof waysFrom>): string[] =>
  ways.map(({ links }) => links.map((link) => `${link.from_measure_id}>${link.to_measure_id}`).join(' '));

describe('planEditions', () => {
  it('leaves out what is no plan, oldest first', () => {
    expect(planEditions(realData.editions).map(({ id }) => id)).toEqual(['098', '107', '112']);
  });
});

describe('editionPairs', () => {
  it('puts neighbours before those further apart, the latest first', () => {
    const pairs = editionPairs(realData).map(([from, to]) => `${from.id}...${to.id}`);
    expect(pairs).toEqual(['107...112', '098...107', '098...112']);
  });
});

describe('waysFrom and waysTo', () => {
  it('follow links from edition to edition, and take of several ways to one measure the surest', () => {
    expect(steps(waysFrom(data, measure('098-1-1')))).toEqual([
      '098-1-1>107-1-1',
      '098-1-1>107-1-2 107-1-2>112-1-1',
      '098-1-1>107-1-2',
    ]);
    expect(steps(waysTo(data, measure('112-1-1')))).toEqual([
      '107-1-1>112-1-1',
      '107-1-2>112-1-1',
      '098-1-1>107-1-2 107-1-2>112-1-1',
    ]);
  });

  it('go nowhere from what is not linked', () => {
    expect(waysFrom(data, measure('098-1-3'))).toEqual([]);
    expect(waysTo(data, measure('098-1-3'))).toEqual([]);
    expect(waysTo(data, measure('112-1-3'))).toEqual([]);
  });
});

describe('confidenceOf', () => {
  it('is that of the least sure link', () => {
    const [low, chain] = waysFrom(data, measure('098-1-1'));
    expect([low, chain].map((way) => way && confidenceOf(way))).toEqual(['low', 'medium']);
  });
});

describe('lineagesBetween', () => {
  it.each([
    ['098', '107', ['098-1-1 > 107-1-1+107-1-2', '098-1-2 > ', '098-1-3 > ', ' > 107-1-3']],
    ['107', '112', ['107-1-1+107-1-2 > 112-1-1', '107-1-3 > ', ' > 112-1-2', ' > 112-1-3']],
    ['098', '112', ['098-1-1 > 112-1-1', '098-1-2 > 112-1-2', '098-1-3 > ', ' > 112-1-3']],
  ])('puts the measures of %s beside those of %s', (from, to, expected) => {
    expect(lineagesBetween(data, from, to).map(brief)).toEqual(expected);
  });

  it('keeps the order of the earlier edition, among groups and among the ways of each', () => {
    const places = new Map(realData.measures.map(({ id }, index) => [id, index]));
    const place = (id: string | undefined): number => places.get(id ?? '') ?? -1;
    for (const [from, to] of editionPairs(realData)) {
      const linked = lineagesBetween(realData, from.id, to.id).filter(({ ways }) => ways.length > 0);
      const firsts = linked.map(({ before }) => place(before[0]?.id));
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      for (const { before, after, ways } of linked)
        for (const list of [before.map(({ id }) => id), after.map(({ id }) => id), ways.map((way) => way.from.id)])
          expect(list.map(place)).toEqual(list.map(place).toSorted((a, b) => a - b));
    }
  });

  it.each(editionPairs(realData).map(([from, to]) => [from.id, to.id]))(
    'has every measure of %s and %s exactly once, and every way',
    (from, to) => {
      const lineages = lineagesBetween(realData, from, to);
      const ids = lineages.flatMap(({ before, after }) => [...before, ...after].map(({ id }) => id));
      const expected = realData.measures.filter(({ edition_id }) => edition_id === from || edition_id === to);
      expect(ids.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      expect(lineages.flatMap(({ ways }) => ways).length).toBe(waysBetween(realData, from, to).length);
    },
  );

  it.each([['098', '107'], ['107', '112']])('has between the neighbours %s and %s just the links of the table', (from, to) => {
    const editionOf = (id: string): string => recordOf(realData.measures, id).edition_id;
    const links = realData.links.filter(
      (link) => editionOf(link.from_measure_id) === from && editionOf(link.to_measure_id) === to,
    );
    expect(lineagesBetween(realData, from, to).flatMap(({ ways }) => ways.flatMap((way) => way.links)).toSorted(byEnds)).toEqual(
      links.toSorted(byEnds),
    );
  }); // prettier-ignore
});

const byEnds = (a: { from_measure_id: string; to_measure_id: string }, b: typeof a): number =>
  `${a.from_measure_id} ${a.to_measure_id}` < `${b.from_measure_id} ${b.to_measure_id}` ? -1 : 1;
