import { describe, expect, it } from 'vitest';
import { oncePer, oncePerPair } from '../../../src/lib/once.ts';

describe('oncePerPair', () => {
  it('makes a result once for a pair of objects, and another for every other pair', () => {
    const made: string[] = [];
    const named = oncePerPair((scope: { a: string }, key: { b: string }) => {
      made.push(scope.a + key.b);
      return { words: scope.a + key.b };
    });
    const [one, two, x, y] = [{ a: '1' }, { a: '2' }, { b: 'x' }, { b: 'y' }];
    const first = named(one, x);
    expect(named(one, x)).toBe(first);
    expect([named(one, y), named(two, x), named(two, y)].map(({ words }) => words)).toEqual(['1y', '2x', '2y']);
    expect(named({ a: '1' }, x)).not.toBe(first);
    expect(made).toEqual(['1x', '1y', '2x', '2y', '1x']);
  });

  it('remembers that there is nothing', () => {
    let runs = 0;
    const nothing = oncePerPair<object, object, null>(() => {
      runs += 1;
      return null;
    });
    const [scope, key] = [{}, {}];
    expect([nothing(scope, key), nothing(scope, key)]).toEqual([null, null]);
    expect(runs).toBe(1);
  });

  it('makes again what failed', () => {
    let runs = 0;
    const failing = oncePerPair<object, object, string>(() => {
      runs += 1;
      if (runs === 1) throw new Error('no');
      return 'yes';
    });
    const [scope, key] = [{}, {}];
    expect(() => failing(scope, key)).toThrow('no');
    expect(failing(scope, key)).toBe('yes');
  });
});

describe('oncePer', () => {
  it('makes a result once for each object', () => {
    let runs = 0;
    const counted = oncePer((key: { a: string }) => {
      runs += 1;
      return { words: key.a };
    });
    const one = { a: '1' };
    expect(counted(one)).toBe(counted(one));
    expect(counted({ a: '1' })).not.toBe(counted(one));
    expect(runs).toBe(2);
  });
});
