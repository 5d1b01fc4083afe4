import { WHOLE, type Audited, type Whole } from './lighthouse.ts';
import { median } from './measure.ts';

/** Medians of the runs of a page. */
export type Timed = { readonly performance: number; readonly lcp: number };

/** What all runs found of a page: medians of times, the worst shift, what its only look at the other categories found. */
export type PageAudit = Timed & {
  readonly page: string;
  readonly cls: number;
  readonly sent: Audited['sent'];
  readonly scores: Readonly<Record<Whole, number>>;
  readonly failed: Audited['failed'];
  /** Largest paints, in ms, with the slow network really made, of a page whose simulated one is late; else null. */
  readonly applied: Paints | null;
};

/** A page's largest paint and the empty page's, in ms. */
export type Paints = { readonly lcp: number; readonly empty: number };

/** By how much a page may stay behind the empty one. */
export const MARGIN = { performance: 2, lcpMs: 300 } as const;

export const timed = (runs: readonly Audited[]): Timed => ({
  performance: median(runs.map(({ performance }) => performance)),
  lcp: median(runs.map(({ lcp }) => lcp)),
});

/**
 * Sums up the runs of a page.
 * @param applied what a second look found
 * @throws Error when none of them looked at all categories
 */
export function pageAudit(page: string, runs: readonly Audited[], applied: Paints | null = null): PageAudit {
  const whole = runs.find(({ scores }) => scores !== null);
  if (!whole?.scores) throw new Error(`${page}: no run looked at ${WHOLE.join(', ')}`);
  const { sent, scores, failed } = whole;
  return { page, ...timed(runs), cls: Math.max(...runs.map(({ cls }) => cls)), sent, scores, failed, applied };
}

/** Categories that are not whole, and the audits that they lost points by. */
const lost = ({ page, scores, failed }: PageAudit): string[] =>
  WHOLE.filter((category) => scores[category] < 100).flatMap((category) => {
    const audits = failed.filter((each) => each.category === category);
    const score = `${page}: ${category}; expected 100, found ${scores[category]}`;
    return audits.length === 0 ? [score] : audits.map(({ audit, found }) => `${score}; audit ${audit}: ${found}`);
  });

/** The most that a largest paint may take beside the empty page's, in ms. */
const mostBeside = (empty: number): number => empty + MARGIN.lcpMs;

/** Whether the largest paint is late as simulated, which calls for a look with the slow network really made. */
export const isLate = ({ lcp }: Timed, empty: Timed): boolean => lcp > mostBeside(empty.lcp);

/** The limit is for the simulated paint; what a browser does with the slow network really made is said beside it. */
function paintFault({ page, lcp, applied }: PageAudit, empty: Timed): string {
  const found = `${page}: largest-contentful-paint; expected at most ${mostBeside(empty.lcp).toFixed(0)} ms (the empty page has ${empty.lcp.toFixed(0)}), found ${lcp.toFixed(0)} ms`;
  if (!applied) return found;
  return `${found}; with throttling applied ${applied.lcp.toFixed(0)} ms (the empty page ${applied.empty.toFixed(0)})`;
}

/** A sentence for each thing that is not as it should be: page, audit, expected, found. */
export function auditFaults(audit: PageAudit, empty: Timed): string[] {
  const { page, performance, cls } = audit;
  const leastScore = empty.performance - MARGIN.performance;
  return [
    ...lost(audit),
    performance < leastScore &&
      `${page}: performance; expected at least ${leastScore} (the empty page has ${empty.performance}), found ${performance}`,
    isLate(audit, empty) && paintFault(audit, empty),
    cls > 0 && `${page}: cumulative-layout-shift; expected 0, found ${cls.toFixed(4)}`,
  ].filter((fault) => fault !== false);
}

const HEADS = [
  'performance',
  'accessibility',
  'practices',
  'seo',
  'paint ms',
  'shift',
  'html',
  'css',
  'js',
  'paint, applied ms',
];

const rowOf = (page: string, cells: readonly string[]): string =>
  `${page.padEnd(36)}${cells.map((cell, at) => `  ${cell.padStart(Math.max(HEADS[at]?.length ?? 0, 6))}`).join('')}`;

/** What was found as a table; bytes are those that were sent, with the heads of the answers. */
export function auditTable(audits: readonly PageAudit[], empty: Timed): string {
  const lines = audits.map(({ page, performance, lcp, cls, sent, scores, applied }) =>
    rowOf(page, [
      ...[performance, scores.accessibility, scores['best-practices'], scores.seo].map(String),
      lcp.toFixed(0),
      cls.toFixed(3),
      ...[sent.html, sent.css, sent.js].map(String),
      applied ? `${applied.lcp.toFixed(0)} (empty ${applied.empty.toFixed(0)})` : '–',
    ]),
  );
  return [rowOf('', HEADS), rowOf('the empty page', [String(empty.performance), '–', '–', '–', empty.lcp.toFixed(0)]), ...lines].join('\n'); // prettier-ignore
}
