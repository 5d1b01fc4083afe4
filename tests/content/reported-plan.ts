import { expect } from 'vitest';
import { mergeRecords } from '../../scripts/content/merge.ts';
import { AgencyNames } from '../../scripts/sources/agency-names.ts';
import { toDocument, type SourceDocument } from '../../scripts/sources/document.ts';
import type { Records } from '../../scripts/sources/records.ts';
import { parse } from '../../scripts/sources/report-107/parse.ts';
import { madeUpReport } from './made-up-report.ts';
import { documentOf, recordsOf, storedContent } from './stored-content.ts';

/** The plan of ROC 112 and the document that prints it. */
export const plan = recordsOf('112');
export const planDocument = documentOf('plan-112');
/** The made-up report on it. */
export const text = madeUpReport(plan);
export const report = toDocument('report-112', 'content/sources/report-112.txt', text);

/** What the report gives alone. */
export const read = (document: SourceDocument): Records =>
  parse(document, { id: '112', roc_year: 112 }, new AgencyNames(storedContent.curated.agencies));
/** The edition with the report as its second document. */
export const mergeWith = (document: SourceDocument): Records =>
  mergeRecords([plan, read(document)], [planDocument, document]);

/** The report with another text. */
export function changed(change: (text: string) => string): SourceDocument {
  const other = change(text);
  expect(other).not.toBe(text);
  return toDocument(report.id, report.file, other);
}
