import { z } from 'zod';

/**
 * A stretch of one line of a stored document: line number from 1, and a half-open range of
 * columns counted in UTF-16 code units from 0. Column `line.length` is the line break itself.
 */
export const spanSchema = z.tuple([z.int().min(1), z.int().min(0), z.int().min(1)]);
export type Span = z.infer<typeof spanSchema>;

/** Where each named field of a record stands; a field cut by a page has several spans, in order. */
export const placesSchema = z.record(z.string(), z.array(spanSchema).min(1));

/** The lines that a record's text takes up, first and last, from 1. */
export const lineRange = {
  source_id: z.string().min(1),
  line_start: z.int().min(1),
  line_end: z.int().min(1),
};
