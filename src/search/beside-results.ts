import type { Status } from '../schemas/indicator.ts';
import type { SearchAgency, SearchIndex, SearchPassage } from '../schemas/search.ts';
import type { Answer } from './engine.ts';
import { makeGroupFinder } from './groups.ts';
import type { Lexicon } from './lexicon.ts';
import { markText, type Segment } from './marking.ts';
import type { Choices } from './request.ts';

/** Some of a group of results, and how many there are. */
export type Some<Item> = { readonly total: number; readonly items: readonly Item[] };

export type AgencyResult = SearchAgency & {
  /** Its names before and after. */
  readonly others: readonly Pick<SearchAgency, 'name' | 'name_en'>[];
};

export type IndicatorResult = {
  readonly id: string;
  readonly measure_id: string;
  readonly edition_id: string;
  readonly status: Status;
  readonly arguable: boolean;
  readonly label: readonly Segment[];
  readonly name_en: string | null;
};

export type PassageResult = Omit<SearchPassage, 'text'> & { readonly segments: readonly Segment[] };

const PASSAGE = 140;
const NONE = { total: 0, items: [] };

/**
 * The bodies that a query names, under the names that they bear now. Where a status is asked for, those of them and their
 * units come first whose measures were found, given by their places.
 */
export function makeAgencyResults({
  agencies,
  records,
}: SearchIndex): (answer: Answer, found: readonly number[], most: number) => Some<AgencyResult> {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const others = ({ id, lineage }: SearchAgency): AgencyResult['others'] =>
    lineage
      .filter((each) => each !== id)
      .flatMap((each) => byId.get(each) ?? [])
      .map(({ name, name_en }) => ({ name, name_en }));
  const answering = ({ asked, whose }: Answer, found: readonly number[]): string[] =>
    asked.statuses.length === 0
      ? []
      : found
          .flatMap((at) => records[at]?.assignments.map(({ agency_id }) => agency_id) ?? [])
          .filter((id) => whose.has(id));
  return (answer, found, most) => {
    const named = [...answer.named, ...answer.partlyNamed].flatMap(({ bearers }) => [...bearers]);
    const heads = new Set([...answering(answer, found), ...named].map((id) => byId.get(id)?.head ?? id));
    const all = [...heads].flatMap((id) => byId.get(id) ?? []);
    return { total: all.length, items: all.slice(0, most).map((agency) => ({ ...agency, others: others(agency) })) };
  };
}

/**
 * Indicators of the measures found, given by their places in order, that have a status asked for and hold the words that
 * are no body's name.
 */
export function makeIndicatorResults(
  { records }: SearchIndex,
  { folding }: Lexicon,
): (choices: Choices, answer: Answer, found: readonly number[], most: number) => Some<IndicatorResult> {
  const all = records.flatMap((record, at) =>
    record.indicators.map((indicator) => ({
      ...indicator,
      at,
      measure_id: record.id,
      edition_id: record.edition_id,
      label: record.texts.find(({ of, field }) => field === 'label' && of === indicator.id)?.text ?? '',
    })),
  );
  const find = makeGroupFinder(
    all.map(({ label, name_en }) => (name_en === null ? label : `${label} ${name_en}`)),
    folding,
  );
  return (choices, { groups, asked, needles }, found, most) => {
    const statuses: ReadonlySet<string> = new Set([...asked.statuses, ...choices.status]);
    // Whose it is, the measure says; what is left is what it is about.
    const about = groups.filter(({ name }) => !name);
    if (about.length === 0 && statuses.size === 0) return NONE;
    const places = new Map(found.map((at, place) => [at, place]));
    const own = about.length > 0 ? find(about).flatMap((each) => all[each] ?? []) : all;
    const items = own
      .filter(({ at, status }) => places.has(at) && (statuses.size === 0 || statuses.has(status)))
      .sort((a, b) => (places.get(a.at) ?? 0) - (places.get(b.at) ?? 0));
    return {
      total: items.length,
      items: items.slice(0, most).map(({ id, measure_id, edition_id, status, arguable, label, name_en }) => ({
        id,
        measure_id,
        edition_id,
        status,
        arguable,
        label: markText(label, needles, folding.fold),
        name_en,
      })),
    };
  };
}

/** Titles of strategies and prose that hold the words; none where something is asked that only measures have. */
export function makePassageResults(
  { passages }: SearchIndex,
  { folding }: Lexicon,
): (choices: Choices, answer: Answer, most: number) => Some<PassageResult> {
  const find = makeGroupFinder(
    passages.map(({ text }) => text),
    folding,
  );
  const ofMeasures = (choices: Choices, { statuses, roles, strategies, unknown }: Answer['asked']): boolean =>
    statuses.length + roles.length + strategies.length + unknown.length > 0 ||
    choices.status.length + choices.role.length + choices.agency.length + choices.strategy.length > 0;
  return (choices, { groups, asked, needles, without }, most) => {
    if (ofMeasures(choices, asked)) return NONE;
    const inEdition = (id: string): boolean =>
      [asked.editions, choices.edition].every((ids) => ids.length === 0 || ids.includes(id));
    const holdsNone = (text: string): boolean =>
      without.length === 0 || !without.some((needle) => folding.plain(text).includes(needle));
    const found = find(groups)
      .flatMap((at) => passages[at] ?? [])
      .filter(({ edition_id, text }) => inEdition(edition_id) && holdsNone(text));
    return {
      total: found.length,
      items: found
        .slice(0, most)
        .map(({ text, ...place }) => ({ ...place, segments: markText(text, needles, folding.fold, PASSAGE) })),
    };
  };
}
