import { standalone } from '../charts/standalone.ts';
import type { Dataset } from '../domain/dataset.ts';
import { indicatorView } from '../domain/indicator-view.ts';
import { toCsv } from '../lib/csv.ts';
import chartCss from '../styles/charts.css?raw';
import tokenCss from '../styles/tokens.css?raw';
import { bulletFigure, figureCsv } from './bullets.ts';
import type { CsvTable, FigureView } from './figure.ts';
import { matrixCsv, matrixFigure, recordCsv, recordFigure } from './grids.ts';
import { seriesFiles, seriesTables } from './series-files.ts';
import { strategyCsv, strategyFigure } from './strategy-indicators.ts';

/** A file beside a page, by its path under the site's base. */
export type ChartFile = { readonly path: string; readonly type: string; readonly body: string };

const svg = (path: string, figure: FigureView | null): ChartFile[] =>
  figure === null
    ? []
    : [{ path: `${path}.svg`, type: 'image/svg+xml', body: standalone(figure.wide, tokenCss, chartCss) }];

const csv = (path: string, { columns, rows }: CsvTable): ChartFile[] =>
  rows.length === 0 ? [] : [{ path: `${path}.csv`, type: 'text/csv; charset=utf-8', body: toCsv(columns, rows) }];

/** The drawings and their figures as files of their own, beside the pages that show them. */
export const chartFiles = (data: Dataset): ChartFile[] => [
  ...data.indicators.flatMap((indicator) => {
    const path = `indicators/${indicator.id}`;
    return [...svg(path, bulletFigure(data, indicator)), ...csv(path, figureCsv([indicatorView(data, indicator)]))];
  }),
  ...data.editions.flatMap((edition) => {
    const path = `editions/${edition.id}`;
    return [...svg(path, matrixFigure(data, edition)), ...csv(path, matrixCsv(data, edition))];
  }),
  ...data.strategies.flatMap((strategy) => {
    const path = `strategies/${strategy.id}`;
    return [...svg(path, strategyFigure(data, strategy)), ...csv(path, strategyCsv(data, strategy.id))];
  }),
  ...data.agencies.flatMap((agency) => {
    const path = `agencies/${agency.id}`;
    return [...svg(path, recordFigure(data, agency)), ...csv(path, recordCsv(data, agency))];
  }),
  ...seriesFiles(data).flatMap(({ id, figure }) => svg(`series/${id}`, figure)),
  ...seriesTables(data).flatMap(({ id, table }) => csv(`series/${id}`, table)),
];
