import type { ComparedBody } from '../domain/agency-changes.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ComparedKind, ComparedLineage, ComparedMeasure } from '../domain/edition-comparison.ts';
import { confidenceOf, unlinkedOf, type Way } from '../domain/lineage.ts';
import { doubtsOf, type MovementView } from '../domain/movement-groups.ts';
import { compareTexts as texts } from '../i18n/compare.ts';
import { texts as figures } from '../i18n/indicators.ts';
import { cellHead } from '../i18n/terms.ts';
import type { Unlinked } from '../schemas/link.ts';
import { DOUBTS } from './series-figures.ts';
import { url } from './site.ts';

/** The head of a compared cell in the words of its document. */
export function headOf(data: Dataset, { measure, cells }: ComparedMeasure, cell: ComparedMeasure['cells'][number]['cell']) {
  const edition = data.editionById.get(measure.edition_id);
  return edition ? cellHead(edition, cell, cells.some(({ cell: { kind } }) => kind === 'goal')) : '';
} // prettier-ignore

const bodiesOf = (measures: readonly ComparedMeasure[]): ComparedBody[] => measures.flatMap(({ bodies }) => bodies);
const alone = (measures: readonly ComparedMeasure[], related: (name: string) => string): string[] =>
  bodiesOf(measures)
    .filter(({ change }) => change === 'alone')
    .map(({ agency, relative }) => agency.name + (relative === null ? '' : related(relative.name)));

function bodyWords({ compared: { before, after } }: ComparedLineage): string[] {
  const [left, joined] = [alone(before, texts.relatedLater), alone(after, texts.relatedEarlier)];
  const renamed = bodiesOf(after).flatMap(({ agency, counterpart }) =>
    counterpart === null ? [] : [[counterpart.name, agency.name] as const],
  );
  const words = [
    joined.length > 0 ? texts.joined(joined) : null,
    left.length > 0 ? texts.left(left) : null,
    renamed.length > 0 ? texts.renamed(renamed) : null,
  ].filter((each) => each !== null);
  return left.length + joined.length === 0 ? [texts.bodiesSame, ...words] : words;
}

/** Heads of the cells that both sides have, the changed ones and the others. */
function cellWords(data: Dataset, { compared, changes }: ComparedLineage): string[] {
  const heads = new Map<ComparedKind, string>();
  for (const measure of compared.after)
    for (const { cell, alone: isAlone } of measure.cells)
      if (!isAlone) heads.set(cell.kind, headOf(data, measure, cell));
  const [changed, same] = [true, false].map((is) =>
    [...heads].filter(([kind]) => changes.includes(kind) === is).map(([, head]) => head),
  ) as [string[], string[]];
  return [
    ...(changed.length > 0 ? [texts.cellsChanged(changed)] : []),
    ...(same.length > 0 ? [texts.cellsSame(same)] : []),
  ];
}

/** What changed, in short sentences. */
export const changeWords = (data: Dataset, compared: ComparedLineage): string[] => [
  compared.changes.includes('text') ? texts.textChanged : texts.textSame,
  ...bodyWords(compared),
  ...cellWords(data, compared),
];

/** A number that moved, with its series. */
export function movementItem(view: MovementView) {
  const { movement, series, from, to, resultUnit } = view;
  const words = (value: number | null, unit: string | null): string | null =>
    value === null ? null : figures.figure(value, unit);
  return {
    href: url.series(series.id),
    text: series.label,
    words: texts.movement(
      movement,
      {
        former: words(movement.former_target, from.unit),
        next: words(movement.new_target, to.unit) ?? '',
        result: words(movement.former_actual, resultUnit),
      },
      doubtsOf(view).map((doubt) => DOUBTS[doubt]),
    ),
  };
}

/** How one measure goes on in another: relation, confidence, what lies between, and why. */
export const wayItem = (way: Way) => {
  const via = way.links.slice(1).map(({ from_measure_id }) => from_measure_id);
  return {
    from: { href: url.measure(way.from.id), text: way.from.id },
    to: { href: url.measure(way.to.id), text: way.to.id },
    words: texts.way(
      way.links.map(({ relation }) => relation),
      confidenceOf(way),
      via.join('、'),
    ),
    notes: way.links.map(({ from_measure_id, to_measure_id, note }) => ({
      label: way.links.length > 1 ? `${from_measure_id} → ${to_measure_id}` : null,
      note,
    })),
  };
};

/** What is said of a measure, or of a link, with whose it is. */
export type Fate = { readonly label: string | null; readonly note: string };

/**
 * Why a measure does not reach a later edition (`dropped`), or comes from no earlier one (`added`): what is said of it,
 * or of the links by which it goes on, and of where those end.
 */
export function fatesFrom(data: Dataset, id: string, became: Unlinked['became'], label: string | null = null): Fate[] {
  const own = unlinkedOf(data, id, became);
  if (own) return [{ label, note: own.note }];
  const links = (became === 'dropped' ? data.linksFrom : data.linksTo).get(id) ?? [];
  return links.flatMap(({ from_measure_id, to_measure_id, note }) => {
    const next = became === 'dropped' ? to_measure_id : from_measure_id;
    return [{ label: `${from_measure_id} → ${to_measure_id}`, note }, ...fatesFrom(data, next, became, next)];
  });
}
