import type { Dataset } from '../domain/dataset.ts';
import { movementEditions, movementViews } from '../domain/movement-groups.ts';
import type { CsvTable, FigureView } from './figure.ts';
import { editionShort } from '#i18n/terms.ts';
import { lowestFigure, movementFigures, movementsCsv, type Between } from './movement-figures.ts';
import { seriesCsv, trajectoryAlone } from './series-figures.ts';

/** Two editions that targets moved between, in words. */
export function between(data: Dataset, fromId: string, toId: string): Between {
  const name = (id: string): string => {
    const edition = data.editionById.get(id);
    return edition ? editionShort(edition) : id;
  };
  return { fromId, toId, from: name(fromId), to: name(toId) };
}

/** A drawing beside the pages of series, by its file name without ending, with the page that shows it and its indicators. */
export type SeriesFile = {
  readonly id: string;
  readonly page: string;
  readonly indicators: readonly string[];
  readonly figure: FigureView;
};

/** The drawings beside the pages of series, by their file names without ending. */
export const seriesFiles = (data: Dataset): SeriesFile[] => [
  ...data.series.map((series) => ({
    id: series.id,
    page: `series/${series.id}`,
    indicators: series.indicator_ids,
    figure: trajectoryAlone(data, series),
  })),
  ...movementEditions(data).flatMap(([from, to]) => {
    const pair = between(data, from, to);
    const id = `movements-${from}-${to}`;
    const indicators = movementViews(data, from, to).flatMap((view) => [view.from.id, view.to.id]);
    return [
      ...movementFigures(data, pair).map((figure) => ({
        id: `${id}.${figure.group}`,
        page: 'series',
        indicators,
        figure,
      })),
      { id: `${id}.lowest`, page: 'series', indicators, figure: lowestFigure(data, pair) },
    ];
  }),
];

/** The tables beside them. */
export const seriesTables = (data: Dataset): { id: string; table: CsvTable }[] => [
  ...data.series.map((series) => ({ id: series.id, table: seriesCsv(data, series) })),
  ...movementEditions(data).map(([from, to]) => ({
    id: `movements-${from}-${to}`,
    table: movementsCsv(data, from, to),
  })),
];
