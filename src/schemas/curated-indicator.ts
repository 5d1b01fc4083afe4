import { z } from 'zod';
import { period, rocYear } from './dates.ts';
import { direction, directionBasis, indicatorKind } from './indicator.ts';
import { derivation, reading } from './observation.ts';

/** Words of a provision, exactly as its text has them and once in it, with the line or lines that they stand on. */
export const provisionQuote = z.strictObject({
  in: z.string().min(1),
  line: z.union([z.int().positive(), z.tuple([z.int().positive(), z.int().positive()])]),
  quote: z.string().min(1),
});
export type ProvisionQuote = z.infer<typeof provisionQuote>;

/** A figure, or words, set or reported. What is left out is the indicator's own: unit, year, no period. */
const curatedObservation = z.strictObject({
  value: z.number().nullable().default(null),
  unit: z.string().min(1).nullable().default(null),
  reading: reading.default('main'),
  derivation: derivation.default('stated'),
  working: z.string().min(1).nullable().default(null),
  agency: z.string().min(1).nullable().default(null),
  year: rocYear.nullable().default(null),
  period: period.default(null),
  arguable: z.boolean().default(false),
  note: z.string().min(1).nullable().default(null),
  evidence: z.array(provisionQuote).min(1),
});
export type CuratedObservation = z.infer<typeof curatedObservation>;

/** What the source says of the thing asked for, where no number decides. */
export const outcome = z.enum(['done', 'short', 'unclear']);
export type Outcome = z.infer<typeof outcome>;

/** An entry of `content/curated/indicators/<edition>.yaml`, as people write it. */
export const curatedIndicatorSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  kind: indicatorKind,
  unit: z.string().min(1).nullable().default(null),
  direction: direction.nullable().default(null),
  direction_basis: directionBasis.nullable().default(null),
  /** Which of the printed scopes of the measure's agencies the indicator falls under. */
  scope: z.string().min(1).nullable().default(null),
  targets: z.array(curatedObservation).default([]),
  actuals: z.array(curatedObservation).default([]),
  standards: z.array(curatedObservation).default([]),
  claims: z.array(curatedObservation).default([]),
  outcome: outcome.nullable().default(null),
  arguable: z.boolean().default(false),
  note: z.string().min(1).nullable().default(null),
  /** Numbers of the target's text that set nothing: conditions, amounts that only describe. */
  aside: z.array(z.string().min(1)).default([]),
});
export type CuratedIndicator = z.infer<typeof curatedIndicatorSchema>;
