import type { ImportedMeasure } from '../schemas/measure.ts';
import type { ProvisionKind } from '../schemas/provision.ts';
import { comparedBodies, type ComparedBody } from './agency-changes.ts';
import type { Dataset } from './dataset.ts';
import { confidenceOf, lineagesBetween, type Lineage } from './lineage.ts';
import { isChanged, markedPieces, type Side } from './marked-pieces.ts';
import { cellsOf, type Cell, type Item } from './measure-view.ts';
import { movementsBetween, type MovementView } from './movement-groups.ts';
import type { Run } from './word-diff.ts';

/** The kinds of cells that two editions can be compared by: what was reached stands in one alone. */
const COMPARED = ['goal', 'metric', 'target'] as const satisfies readonly ProvisionKind[];
export type ComparedKind = (typeof COMPARED)[number];

/** An item of a cell, and the agency heading before it where one begins there. */
export type ComparedItem = {
  readonly item: Item;
  readonly heading: readonly Run[] | null;
  readonly runs: readonly Run[];
};

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
  /** Whether it says in one column what the others say in three, so that its one cell is compared with all of theirs. */
  readonly oneColumn: boolean;
};

export type Sides<T> = { readonly before: readonly T[]; readonly after: readonly T[] };

/** Measures of two editions that go on in each other, side by side, and the targets that moved between them. */
export type ComparedLineage = Lineage & {
  readonly compared: Sides<ComparedMeasure>;
  readonly movements: readonly MovementView[];
};

/** The cells of a measure for the year of its edition. */
function ownCells(data: Dataset, { id, edition_id }: ImportedMeasure): ComparedCell['cell'][] {
  const year = data.editionById.get(edition_id)?.roc_year ?? null;
  return cellsOf(data, id).flatMap((cell) => {
    const kind = COMPARED.find((each) => each === cell.kind);
    return kind !== undefined && (cell.roc_year === null || cell.roc_year === year) ? [{ ...cell, kind }] : [];
  });
}

const hasGoals = (cells: readonly Cell[]): boolean => cells.some(({ kind }) => kind === 'goal');

/** The agency heading that begins with an item of a cell. */
const headingAt = ({ items }: Cell, index: number): string | null => {
  const heading = items[index]?.provision.heading ?? null;
  return heading !== null && heading !== items[index - 1]?.provision.heading ? `${heading}：` : null;
};

/** The texts of a cell in printed order, headings among them. */
const piecesOf = (cell: Cell): string[] =>
  cell.items.flatMap(({ provision }, index) => {
    const heading = headingAt(cell, index);
    return heading === null ? [provision.text] : [heading, provision.text];
  });

function comparedCell(cell: ComparedCell['cell'], others: readonly (readonly string[])[], side: Side): ComparedCell {
  const marked = markedPieces(piecesOf(cell), others, side).values();
  const next = (): Run[] => marked.next().value ?? [];
  const items = cell.items.map((item, index) => {
    const heading = headingAt(cell, index) === null ? null : next();
    return { item, heading, runs: next() };
  });
  return { cell, items, alone: others.length === 0 };
}

/** What a measure is compared with: others for its words, and all of the other side for its bodies. */
type Against = { readonly others: readonly ImportedMeasure[]; readonly all: readonly ImportedMeasure[] };

function comparedMeasure(
  data: Dataset,
  measure: ImportedMeasure,
  { others, all }: Against,
  side: Side,
): ComparedMeasure {
  const cells = ownCells(data, measure);
  const otherCells = others.map((other) => ownCells(data, other));
  const counterparts = (cell: Cell): Cell[] =>
    otherCells.flatMap((other) =>
      hasGoals(cells) === hasGoals(other) ? other.filter(({ kind }) => kind === cell.kind) : other,
    );
  return {
    measure,
    runs: markedPieces([measure.text], others.map(({ text }) => [text]), side).flat(), // prettier-ignore
    bodies: comparedBodies(data, measure.id, all.map(({ id }) => id)), // prettier-ignore
    cells: cells.map((cell) => comparedCell(cell, counterparts(cell).map(piecesOf), side)),
    oneColumn: !hasGoals(cells) && otherCells.some(hasGoals),
  };
}

/**
 * What a measure's words are compared with: the measures that it goes on in, or comes from. Those that are related in
 * aim alone count only where there is no other, since they share words by chance.
 */
function othersOf(measure: ImportedMeasure, { ways }: Lineage): ImportedMeasure[] {
  const own = ways.filter(({ from, to }) => from === measure || to === measure);
  const sure = own.filter((way) => confidenceOf(way) !== 'low');
  return (sure.length > 0 ? sure : own).map(({ from, to }) => (from === measure ? to : from));
}

function comparedLineage(data: Dataset, lineage: Lineage): ComparedLineage {
  const { before, after } = lineage;
  const compare = (side: Side, all: readonly ImportedMeasure[]): ComparedMeasure[] =>
    lineage[side].map((measure) => comparedMeasure(data, measure, { others: othersOf(measure, lineage), all }, side));
  const ids = (measures: readonly ImportedMeasure[]): string[] => measures.map(({ id }) => id);
  return {
    ...lineage,
    compared: { before: compare('before', after), after: compare('after', before) },
    movements: movementsBetween(data, ids(before), ids(after)),
  };
}

/** Two editions side by side, each measure of both exactly once. */
export const comparisonsBetween = (data: Dataset, fromId: string, toId: string): ComparedLineage[] =>
  lineagesBetween(data, fromId, toId).map((lineage) => comparedLineage(data, lineage));

/** What differs: words of the measure, its bodies, their roles, cells of a kind, or one column and the three in its place. */
export type Change = 'text' | 'bodies' | 'roles' | ComparedKind | 'columns';

const isCellChanged = ({ items }: ComparedCell): boolean =>
  items.some(({ heading, runs }) => isChanged(runs) || (heading !== null && isChanged(heading)));

/** The cells that differ; where one side has one column for all, they are not told apart by kind. */
function changedCells(measures: readonly ComparedMeasure[]): Change[] {
  const cells = measures.flatMap((each) => each.cells);
  if (measures.some(({ oneColumn }) => oneColumn)) return cells.some(isCellChanged) ? ['columns'] : [];
  return COMPARED.filter((kind) => cells.some((each) => each.cell.kind === kind && isCellChanged(each)));
}

/** What differs between two sides; nothing where one of them is empty. */
export function changesOf({ before, after }: Sides<ComparedMeasure>): Change[] {
  if (before.length === 0 || after.length === 0) return [];
  const measures = [...before, ...after];
  const bodies = measures.flatMap((each) => each.bodies);
  return [
    ...(measures.some(({ runs }) => isChanged(runs)) ? (['text'] as const) : []),
    ...(bodies.some(({ change }) => change === 'alone') ? (['bodies'] as const) : []),
    ...(bodies.some(({ otherRole }) => otherRole !== null) ? (['roles'] as const) : []),
    ...changedCells(measures),
  ];
}
