import { parseArgs } from 'node:util';
import { ContentError } from '../content-error.ts';
import { listedPages } from '../process/listed-pages.ts';
import type { Setting } from './findings.ts';

/** What to draw, and what to hold it against. */
export type PicturesOptions = {
  readonly commit: string;
  readonly pages: readonly string[];
  readonly settings: readonly Setting[];
};

export const SETTINGS: readonly Setting[] = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

export const HELP = `npm run pictures -- [commit] [--only /agencies/]

Draws the pages of a commit (HEAD, unless another is given) and of the working tree with one browser, ${SETTINGS.map(({ width, scheme }) => `${width} px ${scheme}`).join(', ')},
and shows what differs.

  --only      pages whose address begins so; may be given several times
  --help      shows this`;

/**
 * What the arguments of `npm run pictures` ask for; null for the help.
 * @param pages all pages that are drawn
 * @throws ContentError for two commits, or for no page
 */
export function readOptions(args: readonly string[], pages: readonly string[]): PicturesOptions | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const [commit = 'HEAD', ...more] = positionals;
  if (more.length > 0)
    throw new ContentError({
      file: 'pictures',
      problem: 'one commit is held against the working tree',
      expected: 'one commit, or none for HEAD',
      found: positionals.join(' '),
      edit: 'name one commit',
    });
  return { commit, pages: listedPages('pictures', values.only, pages), settings: SETTINGS };
}
