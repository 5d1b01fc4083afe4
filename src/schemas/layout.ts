import { z } from 'zod';
import { spanSchema } from './place.ts';

/** What a document holds besides its text. Blank space belongs to no record and needs no class. */
export const layoutKind = z.enum([
  'page-header',
  'table-head',
  'row-head',
  'repeated-cell',
  'tag',
  'bullet',
  'separator',
  'table-rule',
]);
export type LayoutKind = z.infer<typeof layoutKind>;

export const layoutSchema = z.strictObject({
  source_id: z.string().min(1),
  kind: layoutKind,
  spans: z.array(spanSchema).min(1),
});
export type Layout = z.infer<typeof layoutSchema>;
