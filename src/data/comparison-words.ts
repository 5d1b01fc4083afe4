import type { ComparedBody } from '../domain/agency-changes.ts';
import type { Dataset } from '../domain/dataset.ts';
import { changesOf, type Change, type ComparedMeasure, type Sides } from '../domain/edition-comparison.ts';
import { confidenceOf, type Way } from '../domain/lineage.ts';
import { isRewritten } from '../domain/marked-pieces.ts';
import type { MovementView } from '../domain/movement-groups.ts';
import type { NamedEdition } from '../domain/names.ts';
import { compareTexts as texts } from '#i18n/compare.ts';
import { losslessFigure } from '#i18n/figures.ts';
import { cellHead, columnHead } from '#i18n/terms.ts';
import { nameOf } from '#i18n/names.ts';
import { shortOf, type Pair } from './compared-pairs.ts';
import { doubtWordsOf } from './movement-figures.ts';
import { url } from './site.ts';

type Measures = Sides<ComparedMeasure>;

/** The head of a compared cell in the words of its document, with its year unless `words` leaves it out. */
export function headOf(
  data: Dataset,
  { measure, cells }: ComparedMeasure,
  cell: ComparedMeasure['cells'][number]['cell'],
  words = cellHead,
): string {
  const edition = data.editionById.get(measure.edition_id);
  const hasGoals = cells.some((each) => each.cell.kind === 'goal');
  return edition ? words(edition, cell, hasGoals) : '';
}

function textWords({ before, after }: Measures, changes: readonly Change[]): string {
  if (!changes.includes('text')) return texts.textSame;
  const runs = (measures: readonly ComparedMeasure[]) => measures.flatMap((each) => each.runs);
  return isRewritten(runs(before), runs(after)) ? texts.textRewritten : texts.textChanged;
}

/** The bodies that stand alone, those with the same remark together: what the other edition names in their place. */
function alone(measures: readonly ComparedMeasure[], other: NamedEdition): string[] {
  const bodies = measures.flatMap((each) => each.bodies).filter(({ change }) => change === 'alone');
  const remark = ({ relatives, everyone }: ComparedBody): string => {
    const names = [...relatives, ...everyone].map(nameOf);
    return names.length === 0 ? '' : texts.remark(texts.listed(shortOf(other), names));
  };
  return [...Map.groupBy(bodies, remark)].map(
    ([words, own]) => texts.bodies(own.map(({ agency }) => nameOf(agency))) + words,
  );
}

function bodyWords({ before, after }: Measures, changes: readonly Change[], { from, to }: Pair): string[] {
  const [left, joined] = [alone(before, to), alone(after, from)];
  const bodies = after.flatMap((measure) => measure.bodies);
  const renamed = bodies.flatMap(({ agency, counterpart }) =>
    counterpart === null ? [] : [[nameOf(counterpart), nameOf(agency)] as const],
  );
  const isSame = bodies.length > 0 && !changes.includes('bodies') && !changes.includes('roles');
  return [
    ...(isSame ? [texts.bodiesSame] : []),
    ...(joined.length > 0 ? [texts.joined(joined)] : []),
    ...(left.length > 0 ? [texts.left(left)] : []),
    ...(renamed.length > 0 ? [texts.renamed(renamed)] : []),
    ...(changes.includes('roles') ? [texts.rolesChanged] : []),
  ];
}

/** Heads of the cells that both sides have, without their year: the changed ones and the others. */
function cellWords(
  data: Dataset,
  { before, after }: Measures,
  changes: readonly Change[],
  { from, to }: Pair,
): string[] {
  const measures = [...before, ...after];
  if (measures.some(({ oneColumn }) => oneColumn)) {
    const edition = shortOf(before.some(({ oneColumn }) => oneColumn) ? from : to);
    return [changes.includes('columns') ? texts.columnsChanged(edition) : texts.columnsSame(edition)];
  }
  const cells = measures.flatMap((measure) => measure.cells.map((each) => ({ measure, ...each })));
  const heads = (is: boolean): string[] => cells
    .filter(({ cell, alone: isAlone }) => !isAlone && changes.includes(cell.kind) === is)
    .map(({ measure, cell }) => headOf(data, measure, cell, columnHead)); // prettier-ignore
  const [changed, same] = [heads(true), heads(false)];
  return [
    ...(changed.length > 0 ? [texts.cellsChanged(changed)] : []),
    ...(same.length > 0 ? [texts.cellsSame(same)] : []),
  ];
}

/** What changed between measures of two editions, in short sentences. */
export function changeWords(data: Dataset, measures: Measures, pair: Pair): string[] {
  const changes = changesOf(measures);
  return [
    textWords(measures, changes),
    ...bodyWords(measures, changes, pair),
    ...cellWords(data, measures, changes, pair),
  ];
}

/** A target that moved, with its series; how it lies to the former result where that is known. */
export function movementItem(view: MovementView) {
  const { movement, series, from, to, resultUnit } = view;
  const words = (value: number | null, unit: string | null): string | null =>
    value === null ? null : losslessFigure(value, unit);
  return {
    href: url.series(series.id),
    text: nameOf(series),
    words: texts.movement(movement, {
      former: words(movement.former_target, from.unit),
      next: words(movement.new_target, to.unit) ?? '',
      result: words(movement.former_actual, resultUnit),
      sameUnit: from.unit === to.unit,
    }),
    doubts: doubtWordsOf(view),
  };
}

/** How one measure goes on in another: relation, confidence, what lies between, and why. */
export const wayItem = ({ from, to, links }: Way) => ({
  from: { href: url.measure(from.id), text: from.id },
  to: { href: url.measure(to.id), text: to.id },
  words: texts.way(
    links.map(({ relation }) => relation),
    confidenceOf({ links }),
    links.slice(1).map(({ from_measure_id }) => from_measure_id),
  ),
  notes: links.map(({ from_measure_id, to_measure_id, note }) => ({
    label: links.length > 1 ? `${from_measure_id} → ${to_measure_id}` : null,
    note,
  })),
});
