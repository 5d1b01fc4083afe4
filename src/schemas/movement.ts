import { z } from 'zod';

export const movementDirection = z.enum(['raised', 'unchanged', 'lowered', 'new']);
export type MovementDirection = z.infer<typeof movementDirection>;

export const againstActual = z.enum(['below', 'equal', 'above', 'unknown']);
export type AgainstActual = z.infer<typeof againstActual>;

/** How a target moved between neighbouring editions of a series: table `movements`, derived, never typed. */
export const movementSchema = z.strictObject({
  series_id: z.string().min(1),
  from_indicator_id: z.string().min(1),
  to_indicator_id: z.string().min(1),
  former_target: z.number().nullable(),
  former_actual: z.number().nullable(),
  new_target: z.number(),
  direction: movementDirection,
  against_actual: againstActual,
});
export type Movement = z.infer<typeof movementSchema>;
