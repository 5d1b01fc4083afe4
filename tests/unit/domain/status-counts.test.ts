import { describe, expect, it } from 'vitest';
import { statusCounts } from '../../../src/domain/status-counts.ts';
import { entry, madeUp, quantity } from './made-up.ts';

const { indicators } = madeUp({
  indicators: [
    entry('107-1-1-t1', { kind: 'none' }),
    quantity('107-1-1-t2', 10, 9),
    quantity('107-1-1-t3', 10, 11, { arguable: true }),
    quantity('107-1-1-t4', 10, 12),
    quantity('107-1-1-t5', 10, 13, { arguable: true }),
    quantity('107-1-1-t6', 10),
  ],
});

describe('statusCounts', () => {
  it('counts each status in the order of the site, those that could be read otherwise apart, and leaves out the rest', () => {
    expect(statusCounts(indicators)).toEqual([
      { status: 'met', count: 3, arguable: 2 },
      { status: 'missed', count: 1, arguable: 0 },
      { status: 'no-report', count: 1, arguable: 0 },
      { status: 'no-target', count: 1, arguable: 0 },
    ]);
  });

  it('counts nothing where nothing is', () => {
    expect(statusCounts([])).toEqual([]);
  });
});
