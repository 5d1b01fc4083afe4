import { describe, expect, it } from 'vitest';
import { movementRows, type Member } from '../../../src/domain/movements.ts';

/** An indicator for the edition's own year, with a target and no result. */
const member = (edition_id: string, given: Partial<Member> = {}): Member => ({
  indicator_id: `${edition_id}-t`,
  edition_id,
  ownYear: true,
  target: 10,
  actual: null,
  ...given,
});

const rows = (...members: Member[]) => movementRows({ id: 'talks' }, members);
const pairs = (...members: Member[]) => rows(...members).map((row) => [row.from_indicator_id, row.to_indicator_id]);
const [first, second, third] = [member('098'), member('107'), member('112')];

describe('movementRows', () => {
  it('says of a pair of editions what was set, what was reached and what is set now', () => {
    expect(rows(member('107', { target: 10, actual: 12 }), member('112', { target: 11, actual: 99 }))).toEqual([
      {
        series_id: 'talks',
        from_indicator_id: '107-t',
        to_indicator_id: '112-t',
        former_target: 10,
        former_actual: 12,
        new_target: 11,
        direction: 'raised',
        against_actual: 'below',
      },
    ]);
  });

  it.each([
    [9, 'lowered'],
    [10, 'unchanged'],
    [11, 'raised'],
    [0, 'lowered'],
  ])('calls 10 followed by %d %s', (target, direction) => {
    expect(rows(first, member('107', { target }))[0]?.direction).toBe(direction);
  });

  it.each([
    [9, 10, 'below'],
    [10, 10, 'equal'],
    [11, 10, 'above'],
    [9, null, 'unknown'],
    [1, 0, 'above'],
    [0, 0, 'equal'],
  ])('calls a new target of %d against a result of %s %s', (target, actual, against) => {
    expect(rows(member('098', { actual }), member('107', { target }))[0]?.against_actual).toBe(against);
  });

  it('calls a target new where the former edition set none, and still holds it against the result', () => {
    const [row] = rows(member('098', { target: null, actual: 12 }), second);
    expect(row).toMatchObject({ former_target: null, former_actual: 12, direction: 'new', against_actual: 'below' });
    expect(rows(member('098', { target: 0 }), second)[0]?.direction).toBe('raised');
  });

  it('has one row for each pair of neighbours, and none for a later edition without a target', () => {
    expect(pairs(first, second, third)).toEqual([['098-t', '107-t'], ['107-t', '112-t']]);
    expect(pairs(first, member('107', { target: null }))).toEqual([]);
    expect(pairs(first, member('107', { target: null }), third)).toEqual([['107-t', '112-t']]);
    expect(pairs(first, member('107', { target: 0 }))).toEqual([['098-t', '107-t']]);
    expect(pairs(first)).toEqual([]);
    expect(pairs()).toEqual([]);
  }); // prettier-ignore

  it('lets the target for the edition’s own year stand for it, wherever it comes among others', () => {
    const next = member('107', { indicator_id: '107-t108', ownYear: false, target: 20 });
    const before = member('107', { indicator_id: '107-t106', ownYear: false, target: 5 });
    expect(pairs(before, second, next, third)).toEqual([['107-t', '112-t']]);
    expect(pairs(first, before, second, next)).toEqual([['098-t', '107-t']]);
    expect(rows(before, second, next, third)[0]?.former_target).toBe(10);
  });

  it('lets the last figure stand for an edition that sets nothing for its own year', () => {
    const none = member('107', { target: null });
    const before = member('107', { indicator_id: '107-t106', ownYear: false, target: 5 });
    const next = member('107', { indicator_id: '107-t108', ownYear: false, target: 20 });
    expect(pairs(none, before, next, third)).toEqual([['107-t108', '112-t']]);
  });

  it('makes no pair of two indicators of one edition, apart from each other too', () => {
    expect(pairs(first, member('098', { indicator_id: '098-u' }))).toEqual([]);
    expect(pairs(first, second, member('098', { indicator_id: '098-u' }))).toEqual([['098-t', '107-t']]);
  });
});
