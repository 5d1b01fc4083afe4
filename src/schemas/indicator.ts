import { z } from 'zod';

export const indicatorKind = z.enum(['quantity', 'milestone', 'reporting', 'none']);
export type IndicatorKind = z.infer<typeof indicatorKind>;

export const direction = z.enum(['at-least', 'at-most', 'exactly']);
export type Direction = z.infer<typeof direction>;

export const directionBasis = z.enum(['printed', 'assumed']);

/** What became of an indicator, in the order in which the site lists them. */
export const status = z.enum(['met', 'missed', 'claimed', 'not-done', 'reported', 'no-report', 'no-target']);
export type Status = z.infer<typeof status>;

export const STATUSES = status.options;

export const statusBasis = z.enum(['computed', 'official']);
export type StatusBasis = z.infer<typeof statusBasis>;

/** One thing that a target of one year asks for: table `indicators`. */
export const indicatorSchema = z.strictObject({
  id: z.string().min(1),
  measure_id: z.string().min(1),
  provision_id: z.string().min(1),
  label: z.string().min(1),
  kind: indicatorKind,
  unit: z.string().min(1).nullable(),
  direction: direction.nullable(),
  direction_basis: directionBasis.nullable(),
  status,
  status_basis: statusBasis.nullable(),
  arguable: z.boolean(),
  note: z.string().min(1).nullable(),
});
export type Indicator = z.infer<typeof indicatorSchema>;
