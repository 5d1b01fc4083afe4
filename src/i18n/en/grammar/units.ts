/** What stands for a printed unit in English, before the number or after it; nothing where English counts without a word. */
type Gloss = { readonly before: string } | { readonly one: string; readonly many: string };

const after = (one: string, many = `${one}s`): Gloss => ({ one, many });
const before = (sign: string): Gloss => ({ before: sign });

/**
 * The units that the documents print, in English. 件 and 項 count cases, papers, rules and much else, 家 companies and funds: their
 * English is as wide. A unit whose meaning hangs on its place (期) has no entry, and stays as it is printed.
 */
export const UNITS: Readonly<Record<string, Gloss>> = {
  件: after('item'),
  案: after('case'),
  項: after('item'),
  次: after('time'),
  場次: after('session'),
  場: after('event'),
  家: after('organisation'),
  所: after('school'),
  門: after('course'),
  份: after('document'),
  種: after('kind'),
  戶: after('account'),
  線: after('line'),
  人次: after('person-time'),
  人: after('person', 'people'),
  名: after('person', 'people'),
  位: after('person', 'people'),
  '案(人次)': after('case (person-time)', 'cases (person-times)'),
  個百分點: after('percentage point'),
  個: before(''),
  元: before('NT$'),
  新台幣: before('NT$'),
  美元: before('US$'),
  餘美金: before('over US$'),
  餘歐元: before('over €'),
};

/** A number, already in words, with its unit in English: 92 items, NT$266 million. */
export function withUnit(words: string, value: number, unit: string | null): string {
  if (unit === null) return words;
  if (unit === '%') return `${words}%`;
  const gloss = UNITS[unit];
  if (gloss === undefined) return `${words} ${unit}`;
  return 'before' in gloss ? `${gloss.before}${words}` : `${words} ${Math.abs(value) === 1 ? gloss.one : gloss.many}`;
}

/** What stands for a unit, by itself; null where sentences keep it, or need no word. */
export function glossOf(unit: string): string | null {
  const gloss = UNITS[unit];
  if (gloss === undefined) return null;
  return ('before' in gloss ? gloss.before : gloss.many) || null;
}

/** The unit of a difference: that of two percentages is the percentage point. */
export const unitBetween = (unit: string | null): string | null => (unit === '%' ? '個百分點' : unit);
