import type { Dataset } from '../domain/dataset.ts';
import { movementEditions } from '../domain/movement-groups.ts';
import type { CsvTable, FigureView } from './figure.ts';
import { editionShort } from './grids.ts';
import { movementFigures, movementsCsv, seriesCsv, trajectoryFigure, type Between } from './series-figures.ts';

/** Two editions that targets moved between, in words. */
export function between(data: Dataset, fromId: string, toId: string): Between {
  const name = (id: string): string => {
    const edition = data.editionById.get(id);
    return edition ? editionShort(edition) : id;
  };
  return { fromId, toId, from: name(fromId), to: name(toId) };
}

/** The drawings beside the pages of series, by their file names without ending. */
export const seriesFiles = (data: Dataset): { id: string; figure: FigureView }[] => [
  ...data.series.map((series) => ({ id: series.id, figure: trajectoryFigure(data, series) })),
  ...movementEditions(data).flatMap(([from, to]) =>
    movementFigures(data, between(data, from, to)).map((figure) => ({
      id: `movements-${from}-${to}.${figure.group}`,
      figure,
    })),
  ),
];

/** The tables beside them. */
export const seriesTables = (data: Dataset): { id: string; table: CsvTable }[] => [
  ...data.series.map((series) => ({ id: series.id, table: seriesCsv(data, series) })),
  ...movementEditions(data).map(([from, to]) => ({
    id: `movements-${from}-${to}`,
    table: movementsCsv(data, from, to),
  })),
];
