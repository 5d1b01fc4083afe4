import type { ImportedMeasure } from '../schemas/measure.ts';
import type { ProvisionKind } from '../schemas/provision.ts';
import { comparedBodies, type ComparedBody } from './agency-changes.ts';
import type { Dataset } from './dataset.ts';
import { confidenceOf, lineagesBetween, type Lineage } from './lineage.ts';
import { cellsOf, type Cell, type Item } from './measure-view.ts';
import { movementsBetween, type MovementView } from './movement-groups.ts';
import { compareTexts, runsOf, type Run } from './word-diff.ts';

/** The kinds of cells that two editions can be compared by: what was reached stands in one alone. */
const COMPARED = ['goal', 'metric', 'target'] as const satisfies readonly ProvisionKind[];
export type ComparedKind = (typeof COMPARED)[number];

export type ComparedItem = { readonly item: Item; readonly runs: readonly Run[] };

/** A cell of a measure; `alone` where no measure that it is compared with has such a cell, so that nothing is marked. */
export type ComparedCell = {
  readonly cell: Cell & { readonly kind: ComparedKind };
  readonly items: readonly ComparedItem[];
  readonly alone: boolean;
};

/** A measure held against those that it is linked with: what none of them has is marked. */
export type ComparedMeasure = {
  readonly measure: ImportedMeasure;
  readonly runs: readonly Run[];
  readonly bodies: readonly ComparedBody[];
  readonly cells: readonly ComparedCell[];
};

/** What differs between the two sides of a comparison. */
export type Change = 'text' | 'bodies' | ComparedKind;

export type ComparedLineage = Lineage & {
  readonly compared: { readonly before: readonly ComparedMeasure[]; readonly after: readonly ComparedMeasure[] };
  readonly changes: readonly Change[];
  readonly movements: readonly MovementView[];
};

type Side = 'before' | 'after';

/** For each code unit of a text, whether any of the texts of the other side has it. */
function keptAmong(text: string, others: readonly string[], side: Side): readonly boolean[] {
  const kept = others.map((other) =>
    side === 'before' ? compareTexts(text, other).before : compareTexts(other, text).after,
  );
  return Array.from({ length: text.length }, (_, column) => kept.some((each) => each[column]));
}

const NOTHING_MARKED = (text: string): Run[] => (text === '' ? [] : [{ text, kept: true }]);

const runsAmong = (text: string, others: readonly string[], side: Side): Run[] =>
  others.length === 0 ? NOTHING_MARKED(text) : runsOf(text, keptAmong(text, others, side));

/** The cells of a measure for the year of its edition. */
function ownCells(data: Dataset, { id, edition_id }: ImportedMeasure): ComparedCell['cell'][] {
  const year = data.editionById.get(edition_id)?.roc_year ?? null;
  return cellsOf(data, id).flatMap((cell) => {
    const kind = COMPARED.find((each) => each === cell.kind);
    return kind !== undefined && (cell.roc_year === null || cell.roc_year === year) ? [{ ...cell, kind }] : [];
  });
}

/** Items of a cell as one text, so that what moves from one item into another is no change. */
const textOf = ({ items }: Cell): string => items.map(({ provision }) => provision.text).join('\n');

function comparedCell(cell: ComparedCell['cell'], others: readonly string[], side: Side): ComparedCell {
  const kept = others.length === 0 ? null : keptAmong(textOf(cell), others, side);
  let column = 0;
  const items = cell.items.map((item) => {
    const { text } = item.provision;
    const own = kept?.slice(column, column + text.length) ?? null;
    column += text.length + 1;
    return { item, runs: own === null ? NOTHING_MARKED(text) : runsOf(text, own) };
  });
  return { cell, items, alone: others.length === 0 };
}

const hasGoals = (cells: readonly Cell[]): boolean => cells.some(({ kind }) => kind === 'goal');

/**
 * The cells of another measure that a cell is compared with: those of its kind. A measure without goals says in its
 * one column what others say in theirs, so that this one is compared with all of them.
 */
const counterparts = (cell: ComparedCell['cell'], own: readonly Cell[], other: readonly ComparedCell['cell'][]) =>
  hasGoals(own) === hasGoals(other) ? other.filter(({ kind }) => kind === cell.kind) : other;

function comparedMeasure(
  data: Dataset,
  measure: ImportedMeasure,
  others: readonly ImportedMeasure[],
  side: Side,
): ComparedMeasure {
  const cells = ownCells(data, measure);
  const otherCells = others.map((other) => ownCells(data, other));
  const compare = (cell: ComparedCell['cell']): ComparedCell =>
    comparedCell(cell, otherCells.flatMap((other) => counterparts(cell, cells, other)).map(textOf), side); // prettier-ignore
  return {
    measure,
    runs: runsAmong(measure.text, others.map(({ text }) => text), side), // prettier-ignore
    bodies: comparedBodies(data, measure.id, others.map(({ id }) => id)), // prettier-ignore
    cells: cells.map(compare),
  };
}

const isChanged = (runs: readonly Run[]): boolean => runs.some(({ kept, text }) => !kept && text.trim() !== '');

function changesOf(measures: readonly ComparedMeasure[]): Change[] {
  const cells = measures.flatMap((each) => each.cells);
  return [
    ...(measures.some(({ runs }) => isChanged(runs)) ? (['text'] as const) : []),
    ...(measures.some(({ bodies }) => bodies.some(({ change }) => change === 'alone')) ? (['bodies'] as const) : []),
    ...COMPARED.filter((kind) =>
      cells.some(({ cell, items }) => cell.kind === kind && items.some(({ runs }) => isChanged(runs))),
    ),
  ];
}

/**
 * What a measure is compared with: the measures that it goes on in, or comes from. Those that are related in aim alone
 * count only where there is no other, since they share words by chance.
 */
function othersOf(measure: ImportedMeasure, { ways }: Lineage): ImportedMeasure[] {
  const own = ways.filter(({ from, to }) => from === measure || to === measure);
  const sure = own.filter((way) => confidenceOf(way) !== 'low');
  return (sure.length > 0 ? sure : own).map(({ from, to }) => (from === measure ? to : from));
}

/** Measures of two editions that go on in each other, side by side. */
export function comparisonOf(data: Dataset, lineage: Lineage): ComparedLineage {
  const { before, after } = lineage;
  const compared = {
    before: before.map((measure) => comparedMeasure(data, measure, othersOf(measure, lineage), 'before')),
    after: after.map((measure) => comparedMeasure(data, measure, othersOf(measure, lineage), 'after')),
  };
  const ids = (measures: readonly ImportedMeasure[]): string[] => measures.map(({ id }) => id);
  return {
    ...lineage,
    compared,
    changes: before.length === 0 || after.length === 0 ? [] : changesOf([...compared.before, ...compared.after]),
    movements: movementsBetween(data, ids(before), ids(after)),
  };
}

/** Two editions side by side, each measure of both exactly once. */
export const comparisonsBetween = (data: Dataset, fromId: string, toId: string): ComparedLineage[] =>
  lineagesBetween(data, fromId, toId).map((lineage) => comparisonOf(data, lineage));
