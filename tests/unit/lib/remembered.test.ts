import { describe, expect, it } from 'vitest';
import { remembered } from '../../../src/lib/remembered.ts';

describe('remembered', () => {
  it('makes each value once, and all anew when there were too many', () => {
    const made: string[] = [];
    const lengthOf = remembered(2, (key) => {
      made.push(key);
      return key.length;
    });
    expect(['a', 'bb', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 2]);
    expect(made).toEqual(['a', 'bb']);
    expect(['ccc', 'ccc', 'a'].map(lengthOf)).toEqual([3, 3, 1]);
    expect(made).toEqual(['a', 'bb', 'ccc', 'a']);
  });

  it('remembers values that count as nothing', () => {
    let made = 0;
    const none = remembered(2, () => {
      made += 1;
      return 0;
    });
    none('a');
    none('a');
    expect(made).toBe(1);
  });
});
