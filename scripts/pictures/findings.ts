import type { Comparison } from './pixels.ts';

/** How a page is drawn: width of the window in CSS pixels, the reader's colour scheme. */
export type Setting = { readonly width: number; readonly scheme: 'light' | 'dark' };

/** Names of the files of a strip in the report. */
export type StripFiles = {
  readonly from: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly marks: string | null;
};

/** What was found of a page in one setting. */
export type Finding = Omit<Comparison, 'strips'> &
  Setting & { readonly page: string; readonly strips: readonly StripFiles[] };

const STATES = ['changed', 'new', 'gone', 'same'] as const;
export type State = (typeof STATES)[number];

/** What was found of a page in all settings, those that differ most first. */
export type PageFindings = {
  readonly page: string;
  readonly state: State;
  /** Of the setting that differs most. */
  readonly share: number;
  readonly findings: readonly Finding[];
};

const stateOf = (findings: readonly Finding[]): State => {
  if (findings.every(({ before }) => before === null)) return 'new';
  if (findings.every(({ after }) => after === null)) return 'gone';
  return findings.some(({ share }) => share > 0) ? 'changed' : 'same';
};

const bySharing = (one: { share: number }, other: { share: number }): number => other.share - one.share;

/**
 * The findings by page: those that differ, most different first, then new ones, those that are gone, and those that are the
 * same; else in the order of the list.
 */
export const byPage = (findings: readonly Finding[]): PageFindings[] =>
  [...Map.groupBy(findings, ({ page }) => page)]
    .map(([page, ofPage]) => {
      const sorted = ofPage.toSorted(bySharing);
      return { page, state: stateOf(ofPage), share: sorted[0]?.share ?? 0, findings: sorted };
    })
    .sort((one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state) || bySharing(one, other));

/** An address as a name: `/agencies/moj/` is `agencies-moj`. */
export const nameOf = (page: string): string =>
  page.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'home';

/** A share in per cent, never rounded to none or to all. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0001) return '< 0.01%';
  if (share < 1 && share > 0.9999) return '> 99.99%';
  return `${(share * 100).toFixed(2)}%`;
}

/** Whether both sides have the page. */
export const isPair = ({ before, after }: Pick<Finding, 'before' | 'after'>): boolean =>
  before !== null && after !== null;

/** The share of a finding in words; a page of one side alone has none. */
export const shareOf = (finding: Pick<Finding, 'share' | 'before' | 'after'>): string =>
  isPair(finding) ? percent(finding.share) : '–';

/** Heights in pixels before and after. */
export function heights({ before, after }: Pick<Finding, 'before' | 'after'>): string {
  if (before === null) return `new, ${after ?? 0}`;
  if (after === null) return `gone, ${before}`;
  return before === after
    ? `${before}, the same`
    : `${before} → ${after} (${after > before ? '+' : '−'}${Math.abs(after - before)})`;
}

/** How many pages are in which state. */
export function countsOf(pages: readonly PageFindings[]): string {
  const counts = Map.groupBy(pages, ({ state }) => state);
  const count = (state: State): number => counts.get(state)?.length ?? 0;
  return `${pages.length} pages: ${count('changed')} changed, ${count('new')} new, ${count('gone')} gone, ${count('same')} the same`;
}

/** What differs as a table, those that differ most first; empty when nothing does. */
export function tableOf(pages: readonly PageFindings[]): string {
  const differing = pages.flatMap(({ findings }) => findings).filter(({ share }) => share > 0);
  if (differing.length === 0) return '';
  const rows = differing.map((finding) => [
    finding.page,
    String(finding.width),
    finding.scheme,
    shareOf(finding),
    heights(finding),
  ]);
  const all = [['page', 'width', 'scheme', 'differs', 'height'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 1 || at === 3 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
