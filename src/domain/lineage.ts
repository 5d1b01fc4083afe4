import type { CuratedEdition } from '../schemas/curated-edition.ts';
import { linkConfidence, type Link } from '../schemas/link.ts';
import type { ImportedMeasure } from '../schemas/measure.ts';
import type { Dataset } from './dataset.ts';
import type { NamedEdition } from './names.ts';

type Dated = Pick<NamedEdition, 'id' | 'kind' | 'roc_year'> & Partial<Pick<CuratedEdition, 'pending'>>;

/**
 * Editions of the plan, oldest first. Documents of one agency continue none of them; an edition whose links nobody has
 * read yet stands in no line with the others.
 */
export const planEditions = <T extends Dated>(editions: readonly T[]): T[] =>
  editions
    .filter(({ kind, roc_year }) => (kind === 'plan' || kind === 'progress-report') && roc_year !== null)
    .filter(({ pending = [] }) => !pending.includes('links'))
    .sort((a, b) => (a.roc_year ?? 0) - (b.roc_year ?? 0));

/** Pairs of editions of the plan, the earlier first: neighbours before those further apart, the latest first. */
export function editionPairs(data: Dataset): [from: NamedEdition, to: NamedEdition][] {
  const { plans } = data;
  return plans
    .flatMap((from, index) => plans.slice(index + 1).map((to, gap) => ({ from, to, gap, index })))
    .sort((a, b) => a.gap - b.gap || b.index - a.index)
    .map(({ from, to }) => [from, to]);
}

/** How a measure of one edition goes on in a later one: over the links from edition to edition, the earliest first. */
export type Way = { readonly from: ImportedMeasure; readonly to: ImportedMeasure; readonly links: readonly Link[] };

const CONFIDENCE = linkConfidence.options;

/** A way is as sure as its least sure link. */
export const confidenceOf = ({ links }: Pick<Way, 'links'>): Link['confidence'] =>
  CONFIDENCE[Math.max(...links.map(({ confidence }) => CONFIDENCE.indexOf(confidence)))] ?? 'low';

const surerFirst = (a: Way, b: Way): number =>
  CONFIDENCE.indexOf(confidenceOf(a)) - CONFIDENCE.indexOf(confidenceOf(b));

/** The ways from a measure into any later edition, over however many links; of several to one measure the surest. */
export function waysFrom(data: Dataset, from: ImportedMeasure): Way[] {
  const found: Way[] = [];
  const follow = (id: string, links: readonly Link[]): void => {
    for (const link of data.linksFrom.get(id) ?? []) {
      const to = data.measureById.get(link.to_measure_id);
      if (!to) continue;
      const way = { from, to, links: [...links, link] };
      found.push(way);
      follow(to.id, way.links);
    }
  };
  follow(from.id, []);
  return [...Map.groupBy(found, ({ to }) => to.id).values()].flatMap((ways) => ways.toSorted(surerFirst).slice(0, 1));
}

/** The ways from the measures of an edition to those of a later one, in the order of the earlier. */
export const waysBetween = (data: Dataset, fromId: string, toId: string): Way[] =>
  data.measures
    .filter(({ edition_id }) => edition_id === fromId)
    .flatMap((measure) => waysFrom(data, measure).filter(({ to }) => to.edition_id === toId));

/** The ways by which earlier measures come to this one, the latest edition first. */
export const waysTo = (data: Dataset, to: ImportedMeasure): Way[] => {
  const plans = data.plans.map(({ id }) => id);
  return plans
    .slice(0, Math.max(0, plans.indexOf(to.edition_id)))
    .reverse()
    .flatMap((edition) => waysBetween(data, edition, to.edition_id).filter((way) => way.to.id === to.id));
};

/** Measures of two editions that go on in each other; one side is empty where a measure is dropped or added. */
export type Lineage = {
  readonly before: readonly ImportedMeasure[];
  readonly after: readonly ImportedMeasure[];
  readonly ways: readonly Way[];
};

/** Ways that share a measure, each set of them as one. */
function joined(ways: readonly Way[]): Way[][] {
  const sets: Way[][] = [];
  for (const way of ways) {
    const touching = sets.filter((set) => set.some(({ from, to }) => from.id === way.from.id || to.id === way.to.id));
    for (const set of touching) sets.splice(sets.indexOf(set), 1);
    sets.push([...touching.flat(), way]);
  }
  return sets;
}

/**
 * Every measure of two editions exactly once: those that go on, with what they go on in, in the order of the earlier
 * edition; those that are dropped; those that are added.
 */
export function lineagesBetween(data: Dataset, fromId: string, toId: string): Lineage[] {
  const of = (edition: string): ImportedMeasure[] => data.measures.filter(({ edition_id }) => edition_id === edition);
  const [earlier, later] = [of(fromId), of(toId)];
  const among = (all: readonly ImportedMeasure[], some: readonly ImportedMeasure[]): ImportedMeasure[] =>
    all.filter((measure) => some.includes(measure));
  const ways = waysBetween(data, fromId, toId);
  const linked = joined(ways).map((set) => ({
    before: among(earlier, set.map(({ from }) => from)),
    after: among(later, set.map(({ to }) => to)),
    ways: ways.filter((way) => set.includes(way)),
  })); // prettier-ignore
  const first = ({ before }: Lineage): number => Math.min(...before.map((measure) => earlier.indexOf(measure)));
  const goOn = new Set(linked.flatMap(({ before, after }) => [...before, ...after]));
  return [
    ...linked.sort((a, b) => first(a) - first(b)),
    ...earlier.filter((measure) => !goOn.has(measure)).map((measure) => ({ before: [measure], after: [], ways: [] })),
    ...later.filter((measure) => !goOn.has(measure)).map((measure) => ({ before: [], after: [measure], ways: [] })),
  ];
}
