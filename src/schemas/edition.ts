import { z } from 'zod';
import { isoDate, rocYear } from './dates.ts';

export const editionKind = z.enum(['plan', 'progress-report', 'agency-budget', 'policy']);

/** One plan (or document) of one year: table `editions`. */
export const editionSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  kind: editionKind,
  roc_year: rocYear.nullable(),
  year: z.int().nullable(),
  approved_by: z.string().nullable(),
  approved_on: isoDate.nullable(),
  document_no: z.string().nullable(),
  source_ids: z.array(z.string().min(1)).min(1),
});
export type Edition = z.infer<typeof editionSchema>;
