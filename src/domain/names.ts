import type { Named } from '../lib/name.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Edition } from '../schemas/edition.ts';
import type { EnglishName } from '../schemas/english-name.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Series } from '../schemas/series.ts';
import type { Source } from '../schemas/source.ts';
import type { ImportedStrategy } from '../schemas/strategy.ts';

export type NamedAgency = Agency & Named;
export type NamedEdition = Edition & Named;
export type NamedIndicator = Indicator & Named;
export type NamedSeries = Series & Named;
export type NamedSource = Source & Named;
export type NamedStrategy = ImportedStrategy & Named;

/** What gives records their names in both languages, from the curated English ones. */
export function namerOf(english: readonly EnglishName[]) {
  const byId = new Map(english.map((entry) => [entry.id, entry.english]));
  const name = <T extends { readonly id: string }>(record: T, zh: string): T & Named => ({
    ...record,
    names: { zh, en: byId.get(record.id) ?? null },
  });
  return {
    titled: <T extends { readonly id: string; readonly title: string }>(records: readonly T[]): (T & Named)[] =>
      records.map((record) => name(record, record.title)),
    labelled: <T extends { readonly id: string; readonly label: string }>(records: readonly T[]): (T & Named)[] =>
      records.map((record) => name(record, record.label)),
  };
}

/** Agencies with their names in both languages: English ones stand in the list of agencies itself. */
export const namedAgencies = (agencies: readonly Agency[]): NamedAgency[] =>
  agencies.map((agency) => ({ ...agency, names: { zh: agency.name, en: agency.name_en } }));
