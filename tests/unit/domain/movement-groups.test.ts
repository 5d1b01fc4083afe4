import { describe, expect, it } from 'vitest';
import {
  doubtsOf,
  groupOf,
  movementEditions,
  movementShare,
  movementViews,
  movementsBetween,
  movementsByGroup,
  MOVEMENT_GROUPS,
} from '../../../src/domain/movement-groups.ts';
import type { Movement } from '../../../src/schemas/movement.ts';
import { figure, madeUp, quantity } from './made-up.ts';

/** One series for each triple: target and result of 107, target of 112. */
const triples: readonly (readonly [target: number, actual: number | undefined, next: number])[] = [
  [100, 120, 90], [100, 90, 95], [100, 110, 105], [100, undefined, 90], [100, 100, 100],
  [100, 200, 80], [100, 120, 60], [100, 0, 90], [100, 120, 100],
]; // prettier-ignore

const data = madeUp({
  indicators: triples.flatMap(([target, actual, next], index) => [
    quantity(`107-1-1-t${index + 1}`, target, actual, { arguable: index === 1 }),
    quantity(`112-1-1-t${index + 1}`, next, undefined, { arguable: index === 2 }),
  ]),
  series: [
    ...triples.map((_, index) => ({
      id: `s${'abcdefghi'.charAt(index)}`,
      label: '宣導',
      unit: '場次',
      comparable: index === 2 || index === 3 ? ('partly' as const) : ('yes' as const),
      indicators: [`107-1-1-t${index + 1}`, `112-1-1-t${index + 1}`],
    })),
  ],
});
const views = movementViews(data);
const numbersOf = (given: readonly (typeof views)[number][]) => given.map(({ series }) => series.id);

describe('groupOf', () => {
  const moved = (direction: Movement['direction'], against_actual: Movement['against_actual']) =>
    groupOf({ direction, against_actual } as Movement);

  it.each([
    ['lowered', ['lowered', 'loweredAbove', 'loweredAbove', 'unknown']],
    ['unchanged', ['below', 'level', 'level', 'unknown']],
    ['raised', ['below', 'level', 'level', 'unknown']],
    ['new', ['newBelow', 'level', 'level', 'unknown']],
  ] as const)('puts a target that is %s, below, equal to, above a result or without one, with %j', (direction, groups) => {
    expect((['below', 'equal', 'above', 'unknown'] as const).map((each) => moved(direction, each))).toEqual(groups);
  }); // prettier-ignore
});

describe('movementViews', () => {
  it('joins every movement with its series and indicators', () => {
    expect(views).toHaveLength(triples.length);
    for (const { movement, series, from, to } of views)
      expect([series.id, from.id, to.id]).toEqual([
        movement.series_id,
        movement.from_indicator_id,
        movement.to_indicator_id,
      ]);
  });

  it('keeps to the editions that are named', () => {
    expect(movementViews(data, '107', '112')).toEqual(views);
    expect(movementViews(data, '107')).toEqual(views);
    expect(movementViews(data, undefined, '112')).toEqual(views);
    expect(movementViews(data, '098')).toEqual([]);
    expect(movementViews(data, undefined, '107')).toEqual([]);
    expect(movementViews(data, '107', '107')).toEqual([]);
  });
});

describe('movementEditions', () => {
  const series = (id: string, ...indicators: string[]) =>
    ({ id, label: '宣導', unit: '場次', comparable: 'yes', indicators }) as const;

  it('gives each pair of editions once, oldest first, in whatever order the series come', () => {
    const ids = ['098', '104', '107', '112'].map((edition) => `${edition}-1-1-t1`) as [string, string, string, string];
    const [a, b, c, d] = ids;
    const all = [series('v', a, b), series('w', c, d), series('x', b, c), series('y', a, c), series('z', c, d)];
    for (const rotated of all.map((_, index) => [...all.slice(index), ...all.slice(0, index)]))
      for (const given of [rotated, rotated.toReversed()])
        expect(movementEditions(madeUp({ indicators: ids.map((id) => quantity(id, 1)), series: given }))).toEqual([
          ['098', '104'],
          ['098', '107'],
          ['104', '107'],
          ['107', '112'],
        ]);
    expect(movementEditions(madeUp({}))).toEqual([]);
  });
});

describe('movementsByGroup', () => {
  it('sorts each group by the new target’s share of the result, those without one last', () => {
    expect(movementsByGroup(views).map(({ group, views: those }) => [group, numbersOf(those)])).toEqual([
      ['lowered', ['sf', 'sg', 'sa']],
      ['below', ['si', 'sc']],
      ['loweredAbove', ['sb', 'sh']],
      ['level', ['se']],
      ['unknown', ['sd']],
    ]);
    expect(MOVEMENT_GROUPS.filter((group) => group !== 'newBelow')).toEqual(
      movementsByGroup(views).map(({ group }) => group),
    );
  });

  it('leaves out a group without movements', () => {
    expect(movementsByGroup(views.slice(3, 4)).map(({ group }) => group)).toEqual(['unknown']);
  });

  it('takes no result, and a result of zero, for a share without end', () => {
    expect(views.map(movementShare)).toEqual([0.75, 95 / 90, 105 / 110, Infinity, 1, 0.4, 0.5, Infinity, 100 / 120]);
    for (const { movement, ...rest } of views)
      for (const former_actual of [null, 0])
        expect(movementShare({ ...rest, movement: { ...movement, new_target: 0, former_actual } })).toBe(Infinity);
  });
});

describe('doubtsOf', () => {
  it('names what is argued on either side, and a series that is only partly comparable', () => {
    expect(views.slice(0, 4).map(doubtsOf)).toEqual([[], ['arguable'], ['arguable', 'partly'], ['partly']]);
  });

  it.each([
    [120, 100, [90], ['turned']],
    [120, 100, [100], ['turned']],
    [120, 100, [101, 130], []],
    [90, 100, [99], []],
    [90, 100, [110], ['turned']],
    [undefined, 100, [110], []],
  ] as const)('holds a result of %s against %s with other readings %j: %j', (result, next, others, doubts) => {
    const [from, to] = ['107-1-1-t1', '112-1-1-t1'];
    const alternatives = others.map((value) => figure('107-1-1-r1', value, { reading: 'alternative', note: '另計。' }));
    const made = madeUp({
      indicators: [
        quantity(from, 80, undefined, {
          actuals: [...(result === undefined ? [] : [figure('107-1-1-r1', result)]), ...alternatives],
        }),
        quantity(to, next),
      ],
      series: [{ id: 'talks', label: '宣導', unit: '場次', comparable: 'yes', indicators: [from, to] }],
    });
    expect(movementViews(made).map(doubtsOf)).toEqual([doubts]);
  });
});

describe('movementsBetween', () => {
  const [first, second, third] = ['098-1-1-t1', '107-1-1-t1', '112-1-1-t1'];
  const chain = madeUp({
    indicators: [quantity(first, 10), quantity(second, 20, 25), quantity(third, 15)],
    series: [{ id: 's', label: '宣導', unit: '場次', comparable: 'yes', indicators: [first, second, third] }],
  });
  const between = (from: readonly string[], to: readonly string[]) =>
    movementsBetween(chain, from, to).map(({ movement }) => movement);

  it('gives between neighbours the rows of the table', () => {
    expect([...between(['098-1-1'], ['107-1-1']), ...between(['107-1-1'], ['112-1-1'])]).toEqual(chain.movements);
    expect(chain.movements).toHaveLength(2);
  });

  it('goes over an edition that lies between', () => {
    expect(between(['098-1-1'], ['112-1-1'])).toEqual([
      {
        series_id: 's',
        from_indicator_id: first,
        to_indicator_id: third,
        former_target: 10,
        former_actual: null,
        new_target: 15,
        direction: 'raised',
        against_actual: 'unknown',
      },
    ]);
  });

  it('knows none of measures that no series joins', () => {
    expect(between(['098-1-1'], ['112-9-9'])).toEqual([]);
    expect(between([], [])).toEqual([]);
  });
});
