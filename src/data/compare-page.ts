import type { Dataset } from '../domain/dataset.ts';
import { comparisonsBetween, type ComparedLineage, type ComparedMeasure } from '../domain/edition-comparison.ts';
import { confidenceOf, editionPairs, planEditions } from '../domain/lineage.ts';
import { compareTexts as texts } from '../i18n/compare.ts';
import { editionShort } from '../i18n/terms.ts';
import { oncePerPair } from '../lib/once.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Link } from '../schemas/link.ts';
import { changeWords, fatesFrom, headOf, movementItem, wayItem, type Fate } from './comparison-words.ts';
import { movementSummary } from './series-index.ts';
import { texts as figures } from '../i18n/indicators.ts';
import { url } from './site.ts';

/** Two editions, the earlier first, and by what their page is known. */
export type Pair = { readonly id: string; readonly from: Edition; readonly to: Edition };

/** All pairs of editions, the latest neighbours first. */
export const pairsOf = (data: Dataset): readonly Pair[] =>
  editionPairs(data).map(([from, to]) => ({ id: `${from.id}...${to.id}`, from, to }));

const shortOf = ({ roc_year, title }: Edition): string => (roc_year === null ? title : texts.short(roc_year));

/** The anchors of the filters that a comparison passes, in their order. */
const FILTERS = [
  'unchanged',
  'text',
  'bodies',
  'goal',
  'metric',
  'target',
  'lowered',
  'below',
  'dropped',
  'added',
] as const satisfies readonly (keyof typeof texts.filters)[];
type Filter = (typeof FILTERS)[number];

function filtersOf({ before, after, changes, movements }: ComparedLineage): Filter[] {
  if (after.length === 0) return ['dropped'];
  if (before.length === 0) return ['added'];
  return [
    ...(changes.includes('text') ? [] : (['unchanged'] as const)),
    ...changes,
    ...(movements.some(({ movement }) => movement.direction === 'lowered') ? (['lowered'] as const) : []),
    ...(movements.some(({ movement }) => movement.against_actual === 'below') ? (['below'] as const) : []),
  ];
}

/** A measure as the page draws it, its cells under the heads of its document. */
const measureItem = (data: Dataset, compared: ComparedMeasure) => ({
  ...compared,
  cells: compared.cells.map((cell) => ({ ...cell, head: headOf(data, compared, cell.cell) })),
});

/** What the sources say of a measure that stands alone. */
function fatesOf(data: Dataset, { before, after }: ComparedLineage): Fate[] {
  const [dropped] = after.length === 0 ? before : [];
  const [added] = before.length === 0 ? after : [];
  return [
    ...(dropped ? fatesFrom(data, dropped.id, 'dropped') : []),
    ...(added ? fatesFrom(data, added.id, 'added') : []),
  ];
}

const groupItem = (data: Dataset, compared: ComparedLineage) => ({
  filters: filtersOf(compared),
  ways: compared.ways.map(wayItem),
  changes: compared.ways.length > 0 ? changeWords(data, compared) : [],
  movements: compared.movements.map(movementItem),
  fates: fatesOf(data, compared),
  before: compared.compared.before.map((each) => measureItem(data, each)),
  after: compared.compared.after.map((each) => measureItem(data, each)),
});

const compared = oncePerPair((data: Dataset, { from, to }: Pair) => comparisonsBetween(data, from.id, to.id));

/** The groups of a pair of editions that pass each filter, in numbers. */
const countsOf = (groups: readonly ComparedLineage[]) =>
  FILTERS.map((filter) => ({ filter, count: groups.filter((each) => filtersOf(each).includes(filter)).length }));

const RELATIONS = ['same', 'revised', 'split', 'merged'] as const satisfies readonly Link['relation'][];
const CONFIDENCES = ['high', 'medium', 'low'] as const satisfies readonly Link['confidence'][];

/** How many links there are of each relation and confidence; chains of links by their confidence alone. */
function linkTable(groups: readonly ComparedLineage[]) {
  const ways = groups.flatMap((group) => group.ways);
  const row = (name: string, own: typeof ways): string[] => [
    name,
    ...CONFIDENCES.map((each) => String(own.filter((way) => confidenceOf(way) === each).length)),
    String(own.length),
  ];
  const direct = ways.filter(({ links }) => links.length === 1);
  const chained = ways.filter(({ links }) => links.length > 1);
  const rows = [
    ...RELATIONS.map((each) => row(texts.relations[each], direct.filter(({ links }) => links[0]?.relation === each))), // prettier-ignore
    ...(chained.length > 0 ? [row(texts.chained, chained)] : []),
  ];
  return {
    head: texts.linksHead,
    rows: [...rows.filter((cells) => cells.at(-1) !== '0'), row(texts.total, ways)],
    label: texts.links,
  };
}

/** A pair of editions in numbers, for its page and for the page of all pairs. */
export function pairSummary(data: Dataset, pair: Pair) {
  const { from, to } = pair;
  const groups = compared(data, pair);
  const of = (side: 'before' | 'after'): number => groups.reduce((sum, group) => sum + group[side].length, 0);
  const [before, after] = [of('before'), of('after')];
  const { views, counts } = movementSummary(data, from.id, to.id);
  return {
    href: url.compare(pair.id),
    title: texts.title(editionShort(from), editionShort(to)),
    description: texts.description(editionShort(from), editionShort(to), before, after),
    lead: texts.lead(shortOf(from), shortOf(to), before, after, groups.length),
    numbers: views.length > 0 ? figures.movementsLead(counts, shortOf(from), shortOf(to)) : null,
    groups: groups.length,
    filters: countsOf(groups)
      .filter(({ count }) => count > 0)
      .map(({ filter, count }) => ({ anchor: filter, count, name: texts.filters[filter] })),
  };
}

/** All that a page of two editions side by side shows. */
export function comparePage(data: Dataset, pair: Pair) {
  const groups = compared(data, pair).map((each) => ({ each, item: groupItem(data, each) }));
  const section = (name: keyof typeof texts.groups, of: (each: ComparedLineage) => boolean) => ({
    name,
    head: texts.groups[name],
    groups: groups.filter(({ each }) => of(each)).map(({ item }) => item),
  });
  const plans = planEditions(data.editions);
  const between = plans.slice(plans.indexOf(pair.from) + 1, plans.indexOf(pair.to));
  return {
    ...pairSummary(data, pair),
    notes: [
      ...(between.length > 0 ? [texts.through(between.map(editionShort).join('、'))] : []),
      ...[pair.from, pair.to]
        .filter(
          ({ id }) =>
            !data.provisions.some(
              ({ kind, measure_id }) => kind === 'goal' && data.measureById.get(measure_id)?.edition_id === id,
            ),
        )
        .map((edition) => texts.oneColumn(shortOf(edition))),
    ],
    labels: { before: shortOf(pair.from), after: shortOf(pair.to) },
    links: linkTable(groups.map(({ each }) => each)),
    sections: [
      section('linked', ({ ways }) => ways.length > 0),
      section('dropped', ({ after }) => after.length === 0),
      section('added', ({ before }) => before.length === 0),
    ].filter((each) => each.groups.length > 0),
  };
}
