import { filterAnchors } from '../../data/checks-page.ts';
import { dataset } from '../../data/dataset.ts';
import { filterCss } from '../../lib/filter-css.ts';

/** What hides the checks that a filter leaves out: links filter, no script. */
export async function GET(): Promise<Response> {
  return new Response(filterCss(filterAnchors(await dataset())), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
}
