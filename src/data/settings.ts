import { z } from 'zod';
import project from '../../package.json';

/** A repository as `package.json` names it: https://docs.npmjs.com/cli/configuring-npm/package-json#repository */
const repositorySchema = z.object({ url: z.string().regex(/^(?:git\+)?https:\/\/[^\s/]+\/./u) });

/**
 * Address of the repository's page, from `repository.url` of a `package.json`; null until that is set.
 * @throws Error where it is one of the other forms that npm takes, which are no address of a page
 */
export function repositoryOf(manifest: Readonly<Record<string, unknown>>): string | null {
  const named = manifest['repository'];
  if (named === undefined) return null;
  const { data } = repositorySchema.safeParse(named);
  if (data) return data.url.replace(/^git\+/u, '').replace(/\.git$/u, '');
  throw new Error(
    `package.json: repository: expected { "type": "git", "url": "https://…" }, found ${JSON.stringify(named)}`,
  );
}

/** Address of the repository's page; null until `package.json` names it. */
export const repository = repositoryOf(project);

/** @throws Error where the switch is set to what nobody understands */
function switchedOn(value: string | undefined): boolean {
  if (value === undefined || value === '' || value === 'off') return value !== 'off';
  throw new Error(`IMAGES: expected off, or nothing, found ${value}`);
}

/** Whether this build draws pictures: `IMAGES=off` leaves them out, with the links that lead to them. */
export const hasImages = switchedOn(process.env['IMAGES']);

/** Where pictures are kept from build to build. */
export const imageFolder = process.env['IMAGE_CACHE'] ?? '.cache/images';
