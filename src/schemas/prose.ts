import { z } from 'zod';
import { lineRange, placesSchema } from './place.ts';

/** Text outside the tables of measures: sections, paragraphs, list items, cells of other tables. */
export const proseKind = z.enum(['title', 'section', 'paragraph', 'item', 'cell']);

export const proseSchema = z.strictObject({
  edition_id: z.string().min(1),
  place: z.int().positive().meta({ description: 'place in the document, from 1, measures not counted' }),
  strategy_id: z
    .string()
    .nullable()
    .meta({ description: 'section that the text stands in, where sections are strategies' }),
  kind: proseKind,
  level: z.int().min(0).max(6).meta({ description: 'depth of the numbering: 壹、 1, 一、 2, (一) 3, 1. 4, (1) 5' }),
  marker: z.string().nullable(),
  row: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  text: z.string().min(1),
  ...lineRange,
  places: placesSchema,
});
export type Prose = z.infer<typeof proseSchema>;
