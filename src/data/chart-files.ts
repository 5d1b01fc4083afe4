import { standalone, standaloneStyle } from '../charts/standalone.ts';
import { answerRecord } from '../domain/answers.ts';
import type { Dataset } from '../domain/dataset.ts';
import { indicatorView } from '../domain/indicator-view.ts';
import type { NamedEdition } from '../domain/names.ts';
import { texts } from '#i18n/indicators.ts';
import { toCsv } from '../lib/csv.ts';
import chartCss from '../styles/charts.css?raw';
import tokenCss from '../styles/tokens.css?raw';
import { bulletFigure, indicatorCsv } from './bullets.ts';
import type { CsvTable, FigureView } from './figure.ts';
import { matrixCsv, matrixFigure, recordCsv, recordFigure } from './grids.ts';
import { PICTURE_STYLE } from './picture-style.ts';
import { trajectoryAlone } from './series-figures.ts';
import { seriesFiles, seriesTables } from './series-files.ts';
import { strategyCsv, strategyFigure } from './strategy-indicators.ts';

/** A file beside a page, by its path under the site's base. */
export type ChartFile = { readonly path: string; readonly type: string; readonly body: string };

const STYLE = standaloneStyle(tokenCss, chartCss);

/** Titles of the documents that indicators stand on, with the site's name and the path of the page. */
function sourceOf(data: Dataset, path: string, sourceIds: readonly string[]): string {
  const titles = data.sources.filter(({ id }) => sourceIds.includes(id)).map(({ title }) => title);
  return texts.fileSource(titles, `/${path}/`);
}

/** A figure in its wide form between its finding and its source. */
const framed = (figure: FigureView, source: string, style: string): string =>
  standalone(figure.wide, { heading: figure.caption, details: figure.details ?? [], source }, style);

const svg = (path: string, figure: FigureView | null, source: string): ChartFile[] =>
  figure === null ? [] : [{ path: `${path}.svg`, type: 'image/svg+xml', body: framed(figure, source, STYLE) }];

const csvFile = (path: string, { columns, rows }: CsvTable): ChartFile => ({
  path: `${path}.csv`,
  type: 'text/csv; charset=utf-8',
  body: toCsv(columns, rows),
});

const csv = (path: string, table: CsvTable): ChartFile[] => (table.rows.length === 0 ? [] : [csvFile(path, table)]);

/** The files beside an edition's page: strategies × status, none where it has no indicators. */
export function editionFiles(data: Dataset, edition: NamedEdition): ChartFile[] {
  const path = `editions/${edition.id}`;
  return [
    ...svg(path, matrixFigure(data, edition), sourceOf(data, path, edition.source_ids)),
    ...csv(path, matrixCsv(data, edition)),
  ];
}

/** Documents that the figures of indicators stand in. */
const observed = (data: Dataset, ids: readonly string[]): string[] =>
  ids.flatMap((id) => (data.observationsOf.get(id) ?? []).map(({ source_id }) => source_id));

/** The drawings of indicators and series that become pictures, by their paths under the base without ending. */
export function chartDrawings(data: Dataset): { readonly path: string; readonly svg: string }[] {
  const drawn = (path: string, figure: FigureView | null, ids: readonly string[]) =>
    figure === null ? [] : [{ path, svg: framed(figure, sourceOf(data, path, observed(data, ids)), PICTURE_STYLE) }];
  return [
    ...data.indicators.flatMap((each) => drawn(`indicators/${each.id}`, bulletFigure(data, each), [each.id])),
    ...data.series.flatMap((each) => drawn(`series/${each.id}`, trajectoryAlone(data, each), each.indicator_ids)),
  ];
}

/** The drawings and their figures as files of their own, beside the pages that show them. */
export function chartFiles(data: Dataset): ChartFile[] {
  const editionsSources = (...ids: readonly string[]): string[] =>
    ids.flatMap((id) => data.editionById.get(id)?.source_ids ?? []);
  return [
    ...data.indicators.flatMap((indicator) => {
      const path = `indicators/${indicator.id}`;
      return [
        ...svg(path, bulletFigure(data, indicator), sourceOf(data, path, observed(data, [indicator.id]))),
        ...csv(path, indicatorCsv(indicatorView(data, indicator))),
      ];
    }),
    ...data.editions.flatMap((edition) => editionFiles(data, edition)),
    ...data.strategies.flatMap((strategy) => {
      const path = `strategies/${strategy.id}`;
      return [
        ...svg(path, strategyFigure(data, strategy), sourceOf(data, path, editionsSources(strategy.edition_id))),
        ...csv(path, strategyCsv(data, strategy.id)),
      ];
    }),
    ...data.agencies.flatMap((agency) => {
      const path = `agencies/${agency.id}`;
      const { own, units } = answerRecord(data, agency);
      const editions = [...own, ...units.flatMap((unit) => unit.editions)].map(({ edition }) => edition.id);
      return [
        ...svg(path, recordFigure(data, agency), sourceOf(data, path, editionsSources(...editions))),
        csvFile(path, recordCsv(data, agency)),
      ];
    }),
    ...seriesFiles(data).flatMap(({ id, page, indicators, figure }) =>
      svg(`series/${id}`, figure, sourceOf(data, page, observed(data, indicators))),
    ),
    ...seriesTables(data).flatMap(({ id, table }) => csv(`series/${id}`, table)),
  ];
}
