import type { Named } from '../../lib/name.ts';
import { withMarker } from '../../lib/text.ts';

/** What a page calls a record. */
export const nameOf = ({ names }: Named): string => names.zh;

/** The record's own Chinese name, where a page calls it otherwise; null on Chinese pages. */
export const originalOf = (record: Named): string | null =>
  nameOf(record) === record.names.zh ? null : record.names.zh;

/** A name that no other record of its table has, for titles of pages: two bodies may bear one name in English. */
export const fullName = ({ names }: Named): string => names.zh;

/** A strategy under its printed number. */
export const numberedName = ({ marker, names }: Named & { readonly marker: string; readonly number: number }): string =>
  withMarker(marker, names.zh);

/** Names of records in a row. */
export const listedNames = (records: readonly Named[]): string => records.map(nameOf).join('、');

/** What a body is called every day: 廉政署; its name where it has no such form. */
export const everydayName = (agency: Named & { readonly abbreviations: readonly string[] }): string =>
  agency.abbreviations.find((each) => /\p{Script=Han}/u.test(each)) ?? nameOf(agency);

/** What a page says of names that documents print in Chinese; nothing on Chinese pages. */
export const nameTexts: { readonly translated: string | null; readonly allTranslated: string | null } = {
  /** Under the heading of a record's own page. */
  translated: null,
  /** On a page that lists many. */
  allTranslated: null,
};

/** How many characters of a name take the room of a Chinese one, where names are cut. */
export const ROOM = 1;
