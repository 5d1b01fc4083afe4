import { describe, expect, it } from 'vitest';
import { groupOf, movementEditions, movementsByGroup, movementViews } from '../../../src/domain/movement-groups.ts';
import { movementRows, type Member } from '../../../src/domain/movements.ts';
import { realData } from '../../real-content.ts';

const member = (edition: string, target: number | null, actual: number | null, ownYear = true): Member => ({
  indicator_id: `${edition}-${target ?? 'x'}-${ownYear ? 'own' : 'other'}`,
  edition_id: edition,
  ownYear,
  target,
  actual,
});

const rowsOf = (...members: Member[]) => movementRows({ id: 's' }, members);

describe('movementRows', () => {
  it.each([
    [80, 123, 95, 'raised', 'below'],
    [580, 647, 500, 'lowered', 'below'],
    [8, 8, 8, 'unchanged', 'equal'],
    [10, 23, 50, 'raised', 'above'],
    [null, 75, 80, 'new', 'above'],
    [120, null, 120, 'unchanged', 'unknown'],
    [0, 0, 1, 'raised', 'above'],
  ] as const)(
    'from target %s and result %s to target %s: %s, %s the result',
    (target, actual, next, direction, against) => {
      expect(rowsOf(member('107', target, actual), member('112', next, null))).toEqual([
        expect.objectContaining({
          series_id: 's',
          former_target: target,
          former_actual: actual,
          new_target: next,
          direction,
          against_actual: against,
        }),
      ]);
    },
  );

  it('goes from the own-year target of an edition to that of the next, past its other years', () => {
    const [row, ...more] = rowsOf(member('107', 70, 75), member('107', 72, null, false), member('112', 75, null));
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      from_indicator_id: '107-70-own',
      former_target: 70,
      former_actual: 75,
      new_target: 75,
    });
  });

  it('gives no row to an edition whose own year sets nothing', () => {
    expect(rowsOf(member('107', 80, 123), member('112', 95, null, false))).toEqual([]);
  });

  it('pairs neighbouring editions alone, and gives no row where the later one sets nothing', () => {
    const three = rowsOf(member('aac-104', null, 75), member('107', 80, 123), member('112', 95, null));
    expect(three.map(({ from_indicator_id, new_target }) => [from_indicator_id.slice(0, 3), new_target])).toEqual([
      ['aac', 80],
      ['107', 95],
    ]);
    expect(rowsOf(member('107', 80, 123), member('112', null, 90))).toEqual([]);
    expect(rowsOf(member('107', 80, 123))).toEqual([]);
  });
});

describe('movementsByGroup', () => {
  it('sorts every movement into one group, the furthest below first', () => {
    for (const [from, to] of movementEditions(realData)) {
      const views = movementViews(realData, from, to);
      const groups = movementsByGroup(views);
      expect(groups.flatMap((group) => group.views)).toHaveLength(views.length);
      for (const { group, views: own } of groups) {
        expect(own.map(({ movement }) => groupOf(movement))).toEqual(own.map(() => group));
        const shares = own.map(({ movement }) => movement.new_target / (movement.former_actual ?? 0));
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
      }
    }
  });

  it('keeps a lowered target that still is below the result apart', () => {
    const visits = movementViews(realData, '107', '112').find(({ series }) => series.id === 'join-platform-visits');
    expect(visits?.movement).toMatchObject({ former_target: 6e6, former_actual: 7.48e6, new_target: 5.5e6 });
    expect(visits && groupOf(visits.movement)).toBe('lowered');
  });
});
