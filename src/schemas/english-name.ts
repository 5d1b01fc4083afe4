import { z } from 'zod';

const common = { id: z.string().min(1), english: z.string().min(1) };

/** An entry of `content/curated/english/` on a record with a title; the title is what was translated, word for word. */
export const englishTitleSchema = z.strictObject({ ...common, title: z.string().min(1) });

/** An entry on a record with a label of this site's. */
export const englishLabelSchema = z.strictObject({ ...common, label: z.string().min(1) });

/** An English name that this site gives to a record, by the record's id, which no record of another table shares. */
export const englishNameSchema = z.union([englishTitleSchema, englishLabelSchema]);
export type EnglishName = z.infer<typeof englishNameSchema>;
