import type { Named } from '../../lib/name.ts';

/** What a page calls a record: its English name, or its own where it has none. */
export const nameOf = ({ names }: Named): string => names.en ?? names.zh;

/** The record's own Chinese name, where a page calls it otherwise. */
export const originalOf = (record: Named): string | null =>
  nameOf(record) === record.names.zh ? null : record.names.zh;

/** A name that no other record of its table has, for titles of pages: two bodies may bear one name in English. */
export const fullName = (record: Named): string => {
  const original = originalOf(record);
  return original === null ? nameOf(record) : `${nameOf(record)} (${original})`;
};

/** A strategy under its number. */
export const numberedName = (strategy: Named & { readonly marker: string; readonly number: number }): string =>
  `${strategy.number}. ${nameOf(strategy)}`;

/** Names of records in a row; names have commas of their own. */
export const listedNames = (records: readonly Named[]): string => records.map(nameOf).join('; ');

/** What a body is called every day: Agency Against Corruption, without the names of those above it. */
export const everydayName = (agency: Named & { readonly abbreviations: readonly string[] }): string =>
  nameOf(agency).split(', ')[0] ?? nameOf(agency);

/** What a page says of names that documents print in Chinese; nothing on Chinese pages. */
export const nameTexts: { readonly translated: string | null; readonly allTranslated: string | null } = {
  /** Under the heading of a record's own page. */
  translated: 'The English name is this site’s translation. The official name is the Chinese one.',
  /** On a page that lists many. */
  allTranslated: 'The English names are this site’s translations. The official names are the Chinese ones.',
};

/** How many characters of a name take the room of a Chinese one, where names are cut. */
export const ROOM = 2;
