import lighthouse, { type Result } from 'lighthouse';

/** Categories that are whole or not: what they find does not hang on the machine. */
export const WHOLE = ['accessibility', 'best-practices', 'seo'] as const;
export type Whole = (typeof WHOLE)[number];

/** What Lighthouse finds of a page once: scores from 0 to 100, times in milliseconds, bytes with the heads of the answers. */
export type Audited = {
  readonly performance: number;
  readonly lcp: number;
  readonly cls: number;
  readonly sent: { readonly html: number; readonly css: number; readonly js: number };
  /** Null when performance alone was asked for. */
  readonly scores: Readonly<Record<Whole, number>> | null;
  /** Audits that a category lost points by. */
  readonly failed: readonly { readonly category: Whole; readonly audit: string; readonly found: string }[];
};

/**
 * How a slow network and processor come about: worked out from what a fast load needed (Lighthouse's own way, the same on every
 * machine, where nothing is painted before all of a page has come), or really made slow while the page loads.
 */
export type Throttling = 'simulate' | 'devtools';

const SNIPPETS = 3;

/** Details of an audit or of its rows, as far as they are read here. */
type Item = Readonly<Record<string, unknown>>;

function itemsOf({ audits }: Result, audit: string): readonly Item[] {
  const details = audits[audit]?.details;
  return details && 'items' in details ? (details.items as readonly Item[]) : [];
}

function valueOf({ audits }: Result, audit: string): number {
  const value = audits[audit]?.numericValue;
  if (value === undefined) throw new Error(`Lighthouse could not tell ${audit}: ${audits[audit]?.errorMessage ?? ''}`);
  return value;
}

const scoreOf = ({ categories }: Result, category: string): number =>
  Math.round((categories[category]?.score ?? 0) * 100);

function sentAs(result: Result, type: string): number {
  const requests = itemsOf(result, 'network-requests').filter(({ resourceType }) => resourceType === type);
  return requests.reduce((all, { transferSize }) => all + Number(transferSize), 0);
}

/** The place of a row in the page, or its words. */
function snippetOf({ node, description, url }: Item): string {
  const { snippet } = (node ?? {}) as { snippet?: string };
  return snippet ?? (typeof description === 'string' ? description : typeof url === 'string' ? url : '');
}

function foundBy(result: Result, audit: string): string {
  const { title = '', explanation = '' } = result.audits[audit] ?? {};
  const snippets = itemsOf(result, audit).map(snippetOf).slice(0, SNIPPETS);
  return [title, explanation, ...snippets].filter((words) => words !== '').join(' — ');
}

const failedIn = (result: Result, category: Whole): Audited['failed'] =>
  (result.categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => ({ category, audit: id, found: foundBy(result, id) }));

/**
 * Runs Lighthouse on a page once, as on a phone of middling strength: its own mobile screen and its throttling
 * (slow 4G: round trips of 150 ms, 1.6 Mbit/s; a processor four times slower).
 * @param port of a Chromium that listens for its debugger
 * @param isWhole whether to look at more than performance
 * @throws Error when the page cannot be loaded
 */
export async function auditPage(
  address: string,
  port: number,
  isWhole: boolean,
  throttlingMethod: Throttling = 'simulate',
): Promise<Audited> {
  const onlyCategories = ['performance', ...(isWhole ? WHOLE : [])];
  const settings = { formFactor: 'mobile', throttlingMethod } as const;
  const run = await lighthouse(address, { port, logLevel: 'error', output: 'json', onlyCategories, ...settings });
  const result = run?.lhr;
  if (!result || result.runtimeError)
    throw new Error(`${address}: Lighthouse could not read the page: ${result?.runtimeError?.message ?? 'no result'}`);
  return {
    performance: scoreOf(result, 'performance'),
    lcp: valueOf(result, 'largest-contentful-paint'),
    cls: valueOf(result, 'cumulative-layout-shift'),
    sent: { html: sentAs(result, 'Document'), css: sentAs(result, 'Stylesheet'), js: sentAs(result, 'Script') },
    scores: isWhole
      ? { accessibility: scoreOf(result, 'accessibility'), 'best-practices': scoreOf(result, 'best-practices'), seo: scoreOf(result, 'seo') } // prettier-ignore
      : null,
    failed: isWhole ? WHOLE.flatMap((category) => failedIn(result, category)) : [],
  };
}
