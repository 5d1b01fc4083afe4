export { PAGES } from '../../scripts/process/page-kinds.ts';

/** Where the tests find the site. */
export const port = Number(process.env['E2E_PORT'] ?? 4400);
export const basedPort = Number(process.env['E2E_BASED_PORT'] ?? 4401);
export const BASE = '/integrity/tracker/';
/** Where the site under the other base is built, and where it would be published. */
export const BASED_DIST = '.cache/dist-based';
export const BASED_SITE = 'https://integrity.example';
