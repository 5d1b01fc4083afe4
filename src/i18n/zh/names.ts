import type { Named } from '../../lib/name.ts';
import { withMarker } from '../../lib/text.ts';

/** What a page calls a record. */
export const nameOf = ({ names }: Named): string => names.zh;

/** The record's own Chinese name, where a page calls it otherwise; null on Chinese pages. */
export const originalOf = (record: Named): string | null =>
  nameOf(record) === record.names.zh ? null : record.names.zh;

/** A name that no other record of its table has, for titles of pages: two bodies may bear one name in English. */
export const fullName = nameOf;

/** A strategy under its printed number. */
export const numberedName = ({ marker, names }: Named & { readonly marker: string; readonly number: number }): string =>
  withMarker(marker, names.zh);

/** Names of records in a row. */
export const listedNames = (records: readonly Named[]): string => records.map(nameOf).join('、');

/** What a body is called every day: 廉政署; its name where it has no such form. */
export const everydayName = (agency: Named & { readonly abbreviations: readonly string[] }): string =>
  agency.abbreviations.find((each) => /\p{Script=Han}/u.test(each)) ?? nameOf(agency);

/** What a page says of a name that is not the record's own. */
export const nameTexts = {
  /** Of what documents call so. */
  translatedTitle: '英文名稱由本站翻譯，不是官方譯名；官方名稱是中文的這一個：',
  /** Of what this site calls so. */
  translatedLabel: '中文名稱：',
  /** Of a body. */
  translatedAgency: '中文名稱：',
};

/** How many characters of a name take the room of a Chinese one, where names are cut. */
export const ROOM = 1;
