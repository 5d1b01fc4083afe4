import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Pages that stand on their own in other sites, and what is shown for pages that are not there. */
const NOT_READ = /^(?:\w+\/)?(?:embed\/|404\.html$)/u;

/** What pages ask for by addresses that stay the same while the content changes: a hash is added to them. */
export const HASHED: readonly string[] = ['checks/filters.css', 'search/index.json'];

const TEXTS = [
  /\.html$/u,
  /^(?:\w+\/)?_astro\//u,
  /^(?:favicon\.svg|manifest\.webmanifest)$/u,
  /^data\/v1\/[\w.-]+\.(?:json|csv)$/u,
  /^data\/sources\//u,
];

/** Files of a built site that reading it takes, data included; no second form of anything: pictures, archives, CSV for Excel. */
export const readFiles = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => HASHED.includes(path) || TEXTS.some((each) => each.test(path)))
    .filter((path) => !NOT_READ.test(path) && !path.endsWith('.excel.csv'))
    .sort();

/** Whether a file is a page. */
export const isPage = (path: string): boolean => path.endsWith('.html');

/** The address of a file under the base: pages are what their folders are called. */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/u, '$1');
