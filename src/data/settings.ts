import { z } from 'zod';
import project from '../../package.json';

/** `package.json` names the repository once it has one: https://docs.npmjs.com/cli/configuring-npm/package-json#repository */
const projectSchema = z.looseObject({ repository: z.object({ url: z.url() }).optional() });

/** Address of the repository's page, from `repository.url` of `package.json`; null until that is set. */
export const repository: string | null =
  projectSchema
    .parse(project)
    .repository?.url.replace(/^git\+/u, '')
    .replace(/\.git$/u, '') ?? null;

/** @throws Error where the switch is set to what nobody understands */
function switchedOn(value: string | undefined): boolean {
  if (value === undefined || value === '' || value === 'off') return value !== 'off';
  throw new Error(`IMAGES: expected off, or nothing, found ${value}`);
}

/** Whether this build draws pictures: `IMAGES=off` leaves them out, with the links that lead to them. */
export const hasImages = switchedOn(process.env['IMAGES']);

/** Where pictures are kept from build to build. */
export const imageFolder = process.env['IMAGE_CACHE'] ?? '.cache/images';
