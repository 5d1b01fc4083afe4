import { agencyTableTexts } from './agency-fields.ts';
import { checkTableTexts } from './check-fields.ts';
import type { Meaning } from './described.ts';
import { documentTableTexts } from './document-fields.ts';
import { indicatorTableTexts } from './indicator-fields.ts';
import { measureTableTexts } from './measure-fields.ts';
import { seriesTableTexts } from './series-fields.ts';

/** The published tables and their fields in both languages, as `/data/`, `datapackage.json` and the JSON Schemas explain them. */
export const tableTexts = {
  ...documentTableTexts,
  ...measureTableTexts,
  ...agencyTableTexts,
  ...indicatorTableTexts,
  ...seriesTableTexts,
  ...checkTableTexts,
};

/**
 * What a field of a published table says.
 * @throws when nothing says it
 */
export function meaningOf(table: keyof typeof tableTexts, name: string): Meaning {
  const fields: Readonly<Record<string, Meaning>> = tableTexts[table].fields;
  const meaning = fields[name];
  if (meaning === undefined) throw new Error(`src/i18n: the field ${table}.${name} is not described`);
  return meaning;
}
