import { z } from 'zod';
import { isoDate } from './dates.ts';

/** A stored document: table `sources`. What is not known, or not printed, is null. */
export const sourceSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().nullable(),
  issued: isoDate.nullable(),
  document_no: z.string().nullable(),
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  lines: z.int().positive(),
  original_url: z.url().nullable(),
  retrieved_on: isoDate.nullable(),
  transcription: z.string().nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

/** One entry of `content/sources/manifest.json`. `lines` counts the last line even when no line break ends it. */
export const manifestEntrySchema = z.strictObject({
  id: z.string().min(1),
  file: z.string().min(1),
  original_file: z.string().min(1),
  title: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  bytes: z.int().positive(),
  lines: z.int().positive(),
});
export type ManifestEntry = z.infer<typeof manifestEntrySchema>;
