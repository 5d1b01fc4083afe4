import { toCsv } from '../lib/csv.ts';
import type { ResultUrls } from '../lib/urls.ts';
import { h } from './dom.ts';
import type { ResultRow } from './messages.ts';

/** Columns of the file of results, as its first line names them. */
const CSV_COLUMNS = ['id', 'edition_id', 'seq', 'strategy_id', 'text', 'agencies', 'statuses', 'url'] as const;

/** Found measures as CSV, each with the address of its page on this site. */
export const resultsCsv = (rows: readonly ResultRow[], url: ResultUrls, origin: string): string =>
  toCsv(
    CSV_COLUMNS,
    rows.map((row) => ({ ...row, url: `${origin}${url.measure(row.id)}` })),
  );

/** Hands a text to the reader as a file; `mark` puts a byte order mark before it, which Excel wants. */
export function download(name: string, text: string, mark: boolean): void {
  const address = URL.createObjectURL(new Blob([mark ? '\ufeff' : '', text], { type: 'text/csv;charset=utf-8' }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
