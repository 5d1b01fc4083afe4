import type { ImportedMeasure } from '../schemas/measure.ts';
import type { Prose } from '../schemas/prose.ts';
import type { Dataset } from './dataset.ts';
import type { NamedStrategy } from './names.ts';

/** A table of prose: its cells by row. */
export type ProseTable = { readonly rows: readonly (readonly Prose[])[] };

/** A part of a document in reading order. */
export type Part =
  | { readonly type: 'prose'; readonly prose: Prose }
  | { readonly type: 'table'; readonly table: ProseTable }
  | { readonly type: 'strategy'; readonly strategy: NamedStrategy }
  | { readonly type: 'measure'; readonly measure: ImportedMeasure };

type Standing = { readonly source: string; readonly line: number; readonly part: Part };

const standing = ({ source_id, line_start }: { source_id: string; line_start: number }): Omit<Standing, 'part'> => ({
  source: source_id,
  line: line_start,
});

/** Cells of prose that follow one another make a table. */
function withTables(prose: readonly Prose[]): Standing[] {
  const parts: Standing[] = [];
  let cells: Prose[] = [];
  const close = (): void => {
    const [first] = cells;
    if (!first) return;
    const rows = [...Map.groupBy(cells, ({ row }) => row).values()];
    parts.push({ ...standing(first), part: { type: 'table', table: { rows } } });
    cells = [];
  };
  for (const each of prose) {
    if (each.kind === 'cell') {
      cells.push(each);
      continue;
    }
    close();
    parts.push({ ...standing(each), part: { type: 'prose', prose: each } });
  }
  close();
  return parts;
}

/**
 * An edition's documents, one after the other, each in the order in which it prints its parts; a strategy before its
 * measures, though a spreadsheet may have it in a column behind theirs.
 */
export function readingOrder(data: Dataset, editionId: string): Part[] {
  const of = <T extends { readonly edition_id: string }>(records: readonly T[]): T[] =>
    records.filter(({ edition_id }) => edition_id === editionId);
  const sources = data.editionById.get(editionId)?.source_ids ?? [];
  const parts: Standing[] = [
    ...withTables(data.proseOf.get(editionId) ?? []),
    ...of(data.strategies).map((strategy) => ({
      ...standing(strategy),
      part: { type: 'strategy' as const, strategy },
    })),
    ...of(data.measures).map((measure) => ({
      ...standing(measure),
      line: Math.max(measure.line_start, data.strategyById.get(measure.strategy_id)?.line_start ?? 0),
      part: { type: 'measure' as const, measure },
    })),
  ];
  const depth: Readonly<Record<Part['type'], number>> = { prose: 0, table: 0, strategy: 1, measure: 2 };
  return parts
    .sort(
      (a, b) =>
        sources.indexOf(a.source) - sources.indexOf(b.source) ||
        a.line - b.line ||
        depth[a.part.type] - depth[b.part.type],
    )
    .map(({ part }) => part);
}
