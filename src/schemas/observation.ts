import { z } from 'zod';
import { period, rocYear } from './dates.ts';
import { lineRange } from './place.ts';

export const observationKind = z.enum(['target', 'actual', 'standard', 'claim']);
export type ObservationKind = z.infer<typeof observationKind>;

export const reading = z.enum(['main', 'part', 'alternative']);
export type Reading = z.infer<typeof reading>;

export const derivation = z.enum(['stated', 'summed', 'counted', 'computed']);
export type Derivation = z.infer<typeof derivation>;

/** A figure, or words, that the sources give for an indicator: table `observations`. */
export const observationSchema = z.strictObject({
  id: z.string().min(1),
  indicator_id: z.string().min(1),
  kind: observationKind,
  reading,
  roc_year: rocYear.nullable(),
  period,
  value: z.number().nullable(),
  unit: z.string().min(1).nullable(),
  evidence: z.string().min(1),
  derivation: derivation.nullable(),
  working: z.string().min(1).nullable(),
  agency_id: z.string().min(1).nullable(),
  arguable: z.boolean(),
  note: z.string().min(1).nullable(),
  ...lineRange,
});
export type Observation = z.infer<typeof observationSchema>;
