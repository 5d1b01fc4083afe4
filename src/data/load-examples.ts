import type { Dataset } from '../domain/dataset.ts';
import { latestReported } from '../domain/promises.ts';
import { columnsOf } from '../domain/tables.ts';
import { editionShort } from '#i18n/terms.ts';
import type { CodeExample } from '../lib/table-view.ts';
import { archiveFolder } from './data-archive.ts';
import * as code from './load-code.ts';
import { url, whole } from './site.ts';

const published = (file: string): string => whole(url.dataFile(file));

/** How one reads a table with each program: rows and columns of `indicators`, and how many indicators all series list. */
export function loadExamples(data: Dataset): Readonly<Record<'pandas' | 'frictionless' | 'r' | 'duckdb', CodeExample>> {
  const [rows, columns] = [data.indicators.length, columnsOf('indicators').length];
  const listed = data.series.reduce((sum, { indicator_ids }) => sum + indicator_ids.length, 0);
  return {
    pandas: { language: 'Python', code: code.pandasCode(published), output: `(${rows}, ${columns})\n${listed}` },
    frictionless: { language: 'Python', code: code.frictionlessCode(published), output: `True\n${rows}` },
    r: { language: 'R', code: code.rCode(published), output: `${rows} ${columns}\n${listed}` },
    duckdb: { language: 'SQL', code: code.duckdbCode(published), output: `${rows}\n${listed}` },
  };
}

/** How many indicators of an edition have each status, in the order of the letters, as the worked example prints it. */
function printedCounts(data: Dataset, editionId: string): string {
  const chosen = data.indicators.filter(({ measure_id }) => data.measureById.get(measure_id)?.edition_id === editionId);
  const counts = Map.groupBy(chosen, ({ status }) => status);
  return [...counts]
    .map(([status, indicators]) => `${status} ${indicators.length}`)
    .toSorted()
    .join('\n');
}

/** The worked example: the statuses of the latest edition with a report, counted out of the archive. */
export function countingExample(data: Dataset): {
  readonly edition: string;
  readonly examples: readonly CodeExample[];
} {
  const edition = latestReported(data);
  if (edition === undefined)
    throw new Error('content/curated/indicators: no edition has a reported indicator to count');
  const example = { archive: published('all.zip'), folder: archiveFolder(data), edition: edition.id };
  const output = printedCounts(data, edition.id);
  return {
    edition: editionShort(edition),
    examples: [
      { language: 'Python', code: code.pandasCount(example), output },
      { language: 'R', code: code.rCount(example), output },
    ],
  };
}
