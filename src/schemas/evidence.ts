import { z } from 'zod';

/** Words quoted from a stored document, with the lines that they stand on. */
export const evidenceSchema = z.strictObject({
  source: z.string().min(1),
  lines: z.union([z.int().positive(), z.tuple([z.int().positive(), z.int().positive()])]),
  quote: z.string().min(1),
});
export type Evidence = z.infer<typeof evidenceSchema>;
