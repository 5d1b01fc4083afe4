import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';

/** What a term of the glossary belongs to, in the order of its page. */
export const glossaryTopic = z.enum(['system', 'prevention', 'openness', 'business', 'prosecution', 'international']);
export type GlossaryTopic = z.infer<typeof glossaryTopic>;

/** A law by its name and the article that says it. */
export const lawSchema = z.strictObject({
  name: z.string().min(1),
  article: z
    .string()
    .regex(/^第[一二三四五六七八九十百零]+[條點](?:之[一二三四五六七八九十]+)?(?:第[一二三四五六七八九十]+項)?$/u),
});

/** An entry of `content/curated/glossary.yaml`: a term that a newcomer does not know. */
export const glossaryEntrySchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/u),
  topic: glossaryTopic,
  term: z.string().min(1),
  /** Other writings of it. */
  also: z.array(z.string().min(1)).default([]),
  /** Longer words that hold a writing of it and are something else. */
  except: z.array(z.string().min(1)).default([]),
  english: z.string().min(1),
  /** What it means, in words of ours. */
  meaning: z.string().min(1),
  meaning_en: z.string().min(1),
  /** The words of the documents that explain or use it. */
  evidence: z.array(evidenceSchema).default([]),
  laws: z.array(lawSchema).default([]),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
