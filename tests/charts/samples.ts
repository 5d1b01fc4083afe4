import fc from 'fast-check';
import type { Bullet } from '../../src/charts/bullet.ts';
import { shortNumber } from '#i18n/figures.ts';
import { STATUSES } from '../../src/schemas/indicator.ts';
import { LONG } from '../sample.ts';

export const SEED = { seed: 107, numRuns: LONG ? 2000 : 150 };

/** Any finite number, the small and the huge among them. */
export const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.constantFrom(0, -0, 1, 100, 3_200_000, 266_310_000, 1e-9, 1e15),
);

/** Any words, markup and surrogates among them. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('<b>&"\'</b>', ']]>', '專案稽核案數', '😀'.repeat(40), ''),
);

export const anyWidth = fc.integer({ min: 240, max: 900 });

export const anyStatus = fc.constantFrom(...STATUSES);

const labelled = fc.record({ value: anyNumber, label: anyWords });

export const anyBullet: fc.Arbitrary<Bullet> = fc.record({
  id: fc.constant('b'),
  title: anyWords,
  desc: anyWords,
  target: fc.option(labelled),
  actual: fc.option(labelled),
  alternatives: fc.array(labelled, { maxLength: 5 }),
  whole: fc.constantFrom(null, 100),
  status: anyStatus,
  arguable: fc.boolean(),
  verdict: anyWords,
  inShort: fc.constant(shortNumber),
});

/** A bullet as the site draws them, from the figures alone. */
export const bulletOf = (change: Partial<Bullet>): Bullet => ({
  id: 'sample',
  title: '專案稽核案數',
  desc: '專案稽核案數：目標80案，實際123案。達標。',
  target: { value: 80, label: '目標80案' },
  actual: { value: 123, label: '實際123案' },
  alternatives: [],
  whole: null,
  status: 'met',
  arguable: false,
  verdict: '達標，為目標的153.8%',
  inShort: shortNumber,
  ...change,
});
