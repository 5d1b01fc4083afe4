import type { Dataset } from '../domain/dataset.ts';
import { recordOf } from '../domain/record-refs.ts';
import type { TableName } from '../domain/tables.ts';
import { dataTexts } from '#i18n/data-page.ts';
import { inLanguage, remarked } from '#i18n/language.ts';
import { meaningOf, tableTexts } from '../i18n/fields.ts';
import type { Row } from '../lib/csv.ts';
import type { Link } from '../lib/link.ts';
import { url } from './site.ts';

/** Fields that name a record for readers. */
const NAMED = ['label', 'title', 'name'];

/** The page, or the place on one, where a record stands. */
function addressOf(table: TableName, row: Row): string {
  const text = (field: string): string => String(row[field] ?? '');
  switch (table) {
    case 'sources':
      return url.source(text('id'));
    case 'editions':
      return url.edition(text('id'));
    case 'strategies':
      return url.strategy(text('id'));
    case 'measures':
      return url.measure(text('id'));
    case 'provisions':
      return url.measureRecord(text('measure_id'), text('id'));
    case 'assignments':
      return url.measure(text('measure_id'));
    case 'agencies':
      return url.agency(text('id'));
    case 'indicators':
      return url.indicator(text('id'));
    case 'observations':
      return url.indicator(text('indicator_id'));
    case 'series':
      return url.series(text('id'));
    case 'movements':
      return url.series(text('series_id'));
    case 'links':
      return url.measure(text('to_measure_id'));
    case 'checks':
      return url.checkPage(text('id'));
    case 'check_inputs':
      return url.checkPage(text('check_id'));
    default:
      return table satisfies never;
  }
}

/**
 * A record by its name, or by its table and key, with the place where it stands.
 * @throws Error where there is no such record
 */
export function recordLink(data: Dataset, ref: string): Link {
  const { table, rows } = recordOf(data, ref);
  const { title, english } = tableTexts[table];
  const [row = {}] = rows;
  const name = table === 'check_inputs' ? undefined : NAMED.map((field) => row[field]).find((value) => typeof value === 'string');
  const key = ref.slice(table.length + 1);
  return { href: addressOf(table, row), text: name === undefined ? `${inLanguage({ zh: title, en: english.title })} ${key}` : remarked(name, [key]) };
} // prettier-ignore

/**
 * What readers call a field of a record.
 * @throws Error where there is no such record
 */
export function fieldName(data: Dataset, ref: string, field: string): string {
  const { table } = recordOf(data, ref);
  return dataTexts.fieldTitle(meaningOf(table, field).title, field);
}
