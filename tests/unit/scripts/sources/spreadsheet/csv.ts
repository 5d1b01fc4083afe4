import { AgencyNames } from '../../../../../scripts/sources/agency-names.ts';
import { toDocument, type SourceDocument } from '../../../../../scripts/sources/document.ts';
import { parse } from '../../../../../scripts/sources/spreadsheet/parse.ts';
import type { Records } from '../../../../../scripts/sources/records.ts';
import { storedContent } from '../../../../content/stored-content.ts';

/** A cell as Excel writes it: in quotes where it holds a comma, a quote or a line break. */
export const csvCell = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows of cells as CSV. */
export const csvOf = (rows: readonly (readonly string[])[], end = '\n'): string =>
  rows.map((cells) => cells.map(csvCell).join(',') + end).join('');

/** A CSV text as the document that it would be stored as. */
export const csvDocument = (text: string, id = 'plan-113'): SourceDocument => toDocument(id, `${id}.csv`, text);

const names = new AgencyNames(storedContent.curated.agencies);

/** What a text gives as the plan of an edition. */
export const readPlanCsv = (text: string, id = '113'): Records =>
  parse(csvDocument(text, `plan-${id}`), { id, roc_year: Number(id) }, names);

/** What a text gives as a report on a plan. */
export const readReportCsv = (text: string, plan: Records, id = '112'): Records =>
  parse(csvDocument(text, `report-${id}`), { id, roc_year: Number(id) }, names, plan);
