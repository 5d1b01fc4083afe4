import type { Dataset } from '../domain/dataset.ts';
import { changesOf, type ComparedLineage, type ComparedMeasure } from '../domain/edition-comparison.ts';
import { fatesOf } from '../domain/fates.ts';
import { confidenceOf, type Way } from '../domain/lineage.ts';
import { trailOf } from '../domain/measure-view.ts';
import { hasGoals } from '../domain/promises.ts';
import { compareTexts as texts } from '#i18n/compare.ts';
import { texts as figures } from '#i18n/indicators.ts';
import { listed } from '#i18n/language.ts';
import { editionShort } from '#i18n/terms.ts';
import { numberedName } from '#i18n/names.ts';
import { excerpt } from '../lib/text.ts';
import { linkConfidence, linkRelation } from '../schemas/link.ts';
import { comparedPair, shortOf, type Pair } from './compared-pairs.ts';
import { changeWords, headOf, movementItem, wayItem } from './comparison-words.ts';
import { recordIn } from './reuse.ts';
import { movementCounts } from './series-index.ts';
import { repository } from './settings.ts';
import { url } from './site.ts';

type Filter = keyof typeof texts.filters;

/** The filters, row by row, in their order. */
const ROWS: Readonly<Record<keyof typeof texts.rows, readonly Filter[]>> = {
  text: ['unchanged', 'text', 'goal', 'metric', 'target', 'columns'],
  bodies: ['bodies', 'roles'],
  targets: ['lowered', 'below'],
  fate: ['dropped', 'added'],
};

/** The filters that a comparison passes. */
function filtersOf({ before, after, compared, movements }: ComparedLineage): Filter[] {
  if (after.length === 0) return ['dropped'];
  if (before.length === 0) return ['added'];
  const changes = changesOf(compared);
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

/** How many characters of a measure stand at the head of its group. */
const HEAD = 40;

function groupItem(data: Dataset, pair: Pair, each: ComparedLineage) {
  const [first] = [...each.before, ...each.after];
  const isLinked = each.ways.length > 0;
  const other = each.after.length === 0 ? pair.to : pair.from;
  return {
    id: first?.id ?? '',
    head: excerpt(first?.text ?? '', HEAD),
    filters: filtersOf(each),
    ways: each.ways.map(wayItem),
    changes: isLinked ? changeWords(data, each.compared, pair) : [],
    movements: each.movements.map(movementItem),
    fates: isLinked || !first ? [] : fatesOf(data, first.id, other.id),
    before: each.compared.before.map((measure) => measureItem(data, measure)),
    after: each.compared.after.map((measure) => measureItem(data, measure)),
  };
}

/** Groups under the chapters or strategies that their first measures stand in. */
function partsOf(data: Dataset, pair: Pair, groups: readonly ComparedLineage[]) {
  const rootOf = ({ before, after }: ComparedLineage) => trailOf(data, (before[0] ?? after[0])?.strategy_id ?? '')[0];
  return [...Map.groupBy(groups, (each) => rootOf(each)?.id ?? '')].map(([id, own]) => {
    const strategy = data.strategyById.get(id);
    return {
      head: strategy ? numberedName(strategy) : '',
      groups: own.map((each) => groupItem(data, pair, each)),
    };
  });
}

/** How many links there are of each relation and confidence; chains of links by their confidence alone. */
function linkTable(ways: readonly Way[]) {
  const row = (name: string, own: readonly Way[]): string[] => [
    name,
    ...linkConfidence.options.map((each) => String(own.filter((way) => confidenceOf(way) === each).length)),
    String(own.length),
  ];
  const [direct, chained] = [true, false].map((is) => ways.filter(({ links }) => (links.length === 1) === is)) as [Way[], Way[]]; // prettier-ignore
  const rows = [
    ...linkRelation.options.map((each) => row(texts.relations[each], direct.filter(({ links }) => links[0]?.relation === each))), // prettier-ignore
    row(texts.chained, chained),
  ];
  return {
    head: texts.linksHead,
    rows: [...rows.filter((cells) => cells.at(-1) !== '0'), row(texts.total, ways)],
    label: texts.links,
  };
}

const unitOf = (filter: Filter): string =>
  filter === 'dropped' || filter === 'added' ? texts.unit.one : texts.unit.group;

/** The filters that any group passes, row by row, with how many do. */
function filterRows(groups: readonly ComparedLineage[]) {
  const passed = groups.map(filtersOf);
  const option = (filter: Filter) => {
    const count = passed.filter((each) => each.includes(filter)).length;
    return count === 0 ? [] : [{ anchor: filter, text: texts.option(texts.filters[filter], count, unitOf(filter)) }];
  };
  return Object.entries(ROWS)
    .map(([row, filters]) => ({ name: texts.rows[row as keyof typeof ROWS], filters: filters.flatMap(option) }))
    .filter(({ filters }) => filters.length > 0);
}

/** A pair of editions in numbers, for its page and for the page of all pairs. */
export function pairSummary(data: Dataset, pair: Pair) {
  const { from, to } = pair;
  const groups = comparedPair(data, pair);
  const [before, after] = (['before', 'after'] as const).map((side) => groups.flatMap((group) => group[side]).length) as [number, number]; // prettier-ignore
  const movements = groups.flatMap((group) => group.movements);
  const counts = movementCounts(movements);
  return {
    href: url.compare(pair.id),
    title: texts.title(editionShort(from), editionShort(to)),
    description: texts.description(editionShort(from), editionShort(to), before, after),
    lead: texts.lead(shortOf(from), shortOf(to), before, after, groups.length),
    numbers: {
      words: movements.length > 0 ? figures.movementsLead(counts, shortOf(from), shortOf(to)) : null,
      compared: counts.compared > 0,
    },
    groups: groups.length,
    rows: filterRows(groups),
  };
}

/** What is to be known of the two editions before they are compared. */
function notesOf(data: Dataset, { from, to }: Pair): string[] {
  const { plans } = data;
  const between = plans.slice(plans.indexOf(from) + 1, plans.indexOf(to));
  const reports = [from, to].filter(({ kind }) => kind === 'progress-report');
  const oneColumn = [from, to].filter((edition) => !hasGoals(data, edition.id));
  return [
    ...(between.length > 0 ? [texts.through(listed(between.map(editionShort)))] : []),
    ...reports.map((edition) => texts.reportOnly(shortOf(edition), editionShort(edition))),
    texts.absence,
    ...(oneColumn.length === 1 ? oneColumn.map((edition) => texts.oneColumn(shortOf(edition))) : []),
  ];
}

/** All that a page of two editions side by side shows. */
export function comparePage(data: Dataset, pair: Pair) {
  const groups = comparedPair(data, pair);
  const section = (name: keyof typeof texts.groups, own: readonly ComparedLineage[]) => ({
    name,
    head: texts.groups[name],
    count: texts.groupCount(own.length, name === 'linked' ? texts.unit.group : texts.unit.one),
    parts: partsOf(data, pair, own).map((part, index) => ({ ...part, anchor: `${name}-${index + 1}` })),
  });
  return {
    ...pairSummary(data, pair),
    notes: notesOf(data, pair),
    labels: { before: shortOf(pair.from), after: shortOf(pair.to) },
    links: linkTable(groups.flatMap(({ ways }) => ways)),
    record: recordIn(repository, 'links.yaml'),
    files: ['links', 'movements'].map((name) => ({ href: url.dataFile(`${name}.csv`), text: `${name}.csv` })),
    sections: [
      section('linked', groups.filter(({ ways }) => ways.length > 0)), // prettier-ignore
      section('dropped', groups.filter(({ after }) => after.length === 0)), // prettier-ignore
      section('added', groups.filter(({ before }) => before.length === 0)), // prettier-ignore
    ].filter(({ parts }) => parts.length > 0),
  };
}
