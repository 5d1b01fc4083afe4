import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const ids = z.array(z.string()).default([]);
const querySchema = z.strictObject({
  query: z.string(),
  found: ids,
  first3: ids,
  not5: ids,
  none: z.boolean().default(false),
  only: z.boolean().default(false),
});

/** What is wrong with the answer to one query; empty when nothing is. */
export function faultsOf(
  { search }: { readonly search: (typed: string) => { readonly hits: readonly { readonly id: string }[] } },
  { query, found, first3, not5, none, only }: z.infer<typeof querySchema>,
): string[] {
  const all = search(query).hits.map(({ id }) => id);
  const say = (what: string, wrong: readonly string[]): string[] =>
    wrong.length === 0
      ? []
      : [`${query}: ${what} ${wrong.join(', ')}; first are ${all.slice(0, 5).join(', ') || 'none'}`];
  return [
    ...say(
      'not found',
      found.filter((id) => !all.includes(id)),
    ),
    ...say(
      'not among the first three',
      first3.filter((id) => !all.slice(0, 3).includes(id)),
    ),
    ...say(
      'among the first five',
      not5.filter((id) => all.slice(0, 5).includes(id)),
    ),
    ...(none ? say('found', all.slice(0, 3)) : []),
    ...(only
      ? say(
          'found besides',
          all.filter((id) => !found.includes(id) && !first3.includes(id)),
        )
      : []),
  ];
}

/** The queries of the suite by their kind. */
export const suite = z
  .record(z.string(), z.array(querySchema))
  .parse(parse(readFileSync(new URL('relevance.yaml', import.meta.url), 'utf8')));
