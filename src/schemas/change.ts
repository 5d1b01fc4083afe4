import { z } from 'zod';
import { isoDate } from './dates.ts';

/** An anchor of a page of lists: it is never used for anything else. */
export const entryId = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/u);

/** An entry of `content/changes/site.yaml`: a change of the site, in words for its readers. */
export const changeSchema = z.strictObject({
  id: entryId,
  on: isoDate,
  /** The release of CHANGELOG.md that it tells of. */
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/u)
    .nullable()
    .default(null),
  title: z.string().min(1),
  /** One point each. */
  text: z.array(z.string().min(1)).min(1),
  /** Editions, bodies (by any of their names) and documents that it concerns; a document is new on the site with it. */
  editions: z.array(z.string().min(1)).default([]),
  agencies: z.array(z.string().min(1)).default([]),
  sources: z.array(z.string().min(1)).default([]),
  /** Numbers that the text gives, by the published table whose rows they count. */
  figures: z.record(z.string(), z.int().positive()).default({}),
});
export type Change = z.infer<typeof changeSchema>;
