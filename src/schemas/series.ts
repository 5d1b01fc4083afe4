import { z } from 'zod';
import { provisionQuote } from './curated-indicator.ts';

export const comparable = z.enum(['yes', 'partly']);

/** The same quantity over the editions: table `series`. */
export const seriesSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/u),
  label: z.string().min(1),
  unit: z.string().min(1),
  indicator_ids: z.array(z.string().min(1)).min(2),
  comparable,
  note: z.string().min(1).nullable(),
});
export type Series = z.infer<typeof seriesSchema>;

/** An entry of `content/curated/series.yaml`, as people write it. */
export const curatedSeriesSchema = z.strictObject({
  id: seriesSchema.shape.id,
  label: seriesSchema.shape.label,
  unit: seriesSchema.shape.unit,
  comparable,
  indicators: seriesSchema.shape.indicator_ids,
  note: z.string().min(1).nullable().default(null),
  /** The words that the comparison rests on, or that make it a partial one. */
  evidence: z.array(provisionQuote).default([]),
  /** The source's own reason for a target that moved, where it prints one. */
  reason: z.array(provisionQuote).default([]),
});
export type CuratedSeries = z.infer<typeof curatedSeriesSchema>;
