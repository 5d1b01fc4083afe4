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
  roc_year: rocYear.nullable().meta({ description: 'ROC year that the figure is set or reported for' }),
  period,
  value: z.number().nullable().meta({ description: 'plain number in the unit; null where the words hold none' }),
  unit: z.string().min(1).nullable().meta({ description: 'as printed' }),
  evidence: z.string().min(1).meta({ description: 'verbatim; several quotations stand in order, joined by " … "' }),
  derivation: derivation.nullable().meta({ description: 'how the value follows from the evidence' }),
  working: z.string().min(1).nullable().meta({ description: 'the sum or formula of a value that is not stated' }),
  agency_id: z.string().min(1).nullable().meta({ description: 'body whose figure it is, where the source says so' }),
  arguable: z.boolean(),
  note: z.string().min(1).nullable(),
  ...lineRange,
});
export type Observation = z.infer<typeof observationSchema>;
