import { z } from 'zod';
import { isoDate } from './dates.ts';

const id = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/u);

/** One legal name that a body has borne: table `agencies`. */
export const agencySchema = z.strictObject({
  id,
  name: z.string().min(1),
  name_en: z.string().min(1),
  parent_id: id.nullable(),
  collective: z.boolean(),
  abbreviations: z.array(z.string().min(1)),
  variants: z.array(z.string().min(1)),
  predecessor_ids: z.array(id),
  successor_ids: z.array(id),
  since: isoDate.nullable(),
  until: isoDate.nullable(),
});
export type Agency = z.infer<typeof agencySchema>;

/** A written form that does not follow from the legal name, with the first line that prints it. */
const variant = z.strictObject({ form: z.string().min(1), source: z.string().min(1), line: z.int().positive() });

/** An entry of `content/curated/agencies.yaml`, as people write it. */
export const curatedAgencySchema = z.strictObject({
  id,
  name: z.string().min(1),
  name_en: z.string().min(1),
  parent: id.nullable().default(null),
  collective: z.boolean().default(false),
  everyone: z.boolean().default(false),
  abbreviations: z.array(z.string().min(1)).default([]),
  variants: z.array(variant).default([]),
  successors: z.array(id).default([]),
  since: isoDate.nullable().default(null),
  until: isoDate.nullable().default(null),
  basis: z.string().min(1).nullable().default(null),
});
export type CuratedAgency = z.infer<typeof curatedAgencySchema>;
