import type { Dataset } from '../domain/dataset.ts';
import { agencySlice, checkSlice, indicatorSlice, seriesSlice, type Slice } from '../domain/slices.ts';
import { licences } from '../i18n/licence.ts';
import { toCsv } from '../lib/csv.ts';
import type { ChartFile } from './chart-files.ts';
import { citationFiles } from './citation.ts';
import { citedPages } from './cited-pages.ts';
import { dataVersion } from './release.ts';
import { serverHeaders } from './server-headers.ts';
import { url, whole } from './site.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Rows of the tables as a file that says where they come from and which version they are; one row a line. */
function sliceFile(data: Dataset, path: string, page: string, slice: Slice): ChartFile {
  const head = { page: whole(page), tables: whole(url.data), licence: licences.data.url, version: dataVersion(data) };
  const tables = Object.entries(slice).map(
    ([table, rows]) => `${JSON.stringify(table)}: [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
  );
  const body = `{\n${[`"about": ${JSON.stringify(head)}`, ...tables].join(',\n')}\n}\n`;
  return { path: `${path}.json`, type: JSON_TYPE, body };
}

const CHECK_COLUMNS = ['check_id', 'verdict', 'kind', 'claim', 'formula', 'stated', 'computed'] as const;
const INPUT_COLUMNS = ['name', 'value', 'unit', 'quote', 'source_id', 'line_start', 'line_end'] as const;

/** A check as a file: a row for each of its figures. */
const checkCsv = (data: Dataset, id: string): string => {
  const { checks = [], check_inputs = [] } = checkSlice(data, id);
  return toCsv(
    [...CHECK_COLUMNS, ...INPUT_COLUMNS],
    check_inputs.map((input) => ({ ...checks[0], ...input })),
  );
};

/**
 * The rows that each page stands on as JSON, the figures of checks as CSV, the citations of all pages that have them, and
 * the headers that servers are to send.
 */
export const thingFiles = (data: Dataset): ChartFile[] => [
  ...data.indicators.map(({ id }) => sliceFile(data, `indicators/${id}`, url.indicator(id), indicatorSlice(data, id))),
  ...data.series.map(({ id }) => sliceFile(data, `series/${id}`, url.series(id), seriesSlice(data, id))),
  ...data.agencies.map(({ id }) => sliceFile(data, `agencies/${id}`, url.agency(id), agencySlice(data, id))),
  ...data.checks.flatMap(({ id }) => [
    sliceFile(data, `checks/${id}`, url.checkPage(id), checkSlice(data, id)),
    { path: `checks/${id}.csv`, type: 'text/csv; charset=utf-8', body: checkCsv(data, id) },
  ]),
  ...citedPages(data).flatMap((page) => citationFiles(data, page)),
  { path: '_headers', type: 'text/plain; charset=utf-8', body: serverHeaders(data) },
];
