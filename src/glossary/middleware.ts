import type { MiddlewareHandler } from 'astro';
import { glossaryLinks } from '../data/glossary.ts';
import { withTermLinks } from './term-links.ts';

/** Pages whose words lead to the glossary; embedded pages and documents line by line stay as they are. */
const LINKED: ReadonlySet<string> = new Set(
  ['checks', 'editions', 'indicators', 'measures', 'series', 'strategies'].map((folder) => `/${folder}/[id]`),
);

/** Whole documents, whose pages are the longest of all. */
const BRIEF = '/editions/[id]';

/** Leads from the first use of a term on a page to the glossary. */
export const onRequest: MiddlewareHandler = async ({ routePattern }, next) => {
  const response = await next();
  if (!LINKED.has(routePattern)) return response;
  const { find, links } = await glossaryLinks();
  return new Response(withTermLinks(await response.text(), find, links, routePattern === BRIEF), response);
};
