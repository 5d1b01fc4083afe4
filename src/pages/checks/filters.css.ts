import { filterAnchors } from '../../data/checks-page.ts';
import { dataset } from '../../data/dataset.ts';

/** What hides the checks that a filter leaves out, while its anchor is the page's target: links filter, no script. */
export async function GET(): Promise<Response> {
  const rules = filterAnchors(await dataset()).map((anchor) =>
    [
      `.filterable:has(> #${anchor}:target) .item:not(.f-${anchor})`,
      `.filterable:has(> #${anchor}:target) .group:not(:has(.f-${anchor})){display:none}`,
    ].join(','),
  );
  return new Response(`${rules.join('\n')}\n`, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
