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
