import { markGrid } from '../charts/mark-grid.ts';
import type { Dataset } from '../domain/dataset.ts';
import { viewsOf } from '../domain/indicator-view.ts';
import type { NamedIndicator, NamedStrategy } from '../domain/names.ts';
import { byStatus } from '../domain/status-matrix.ts';
import { texts } from '#i18n/indicators.ts';
import { quoted } from '#i18n/language.ts';
import { numberedName } from '#i18n/names.ts';
import { oncePerPair } from '../lib/once.ts';
import { FIGURE_HEAD, figureCsv, figureRow } from './bullets.ts';
import { NARROW, WIDE, type CsvTable, type FigureView } from './figure.ts';
import { markOf } from './grids.ts';
import { COLUMNS, countWords } from './indicator-list.ts';
import { url } from './site.ts';

/** Ids of a strategy and of all that it holds. */
const within = (data: Dataset, id: string): string[] => [
  id,
  ...(data.strategiesOf.get(id) ?? []).flatMap((child) => within(data, child.id)),
];

/** Indicators of a strategy, a group or a chapter, in printed order. */
export function strategyIndicators(data: Dataset, id: string): NamedIndicator[] {
  const ids = new Set(within(data, id));
  return data.indicators.filter(({ measure_id }) => ids.has(data.measureById.get(measure_id)?.strategy_id ?? ''));
}

/** A strategy's measures × status; null where it has no indicators. */
export const strategyFigure = oncePerPair((data: Dataset, strategy: NamedStrategy): FigureView | null => {
  const indicators = strategyIndicators(data, strategy.id);
  if (indicators.length === 0) return null;
  const caption = texts.matrixFinding(quoted(numberedName(strategy)), countWords(indicators));
  const rows = [...Map.groupBy(indicators, ({ measure_id }) => measure_id)].map(([id, own]) => ({
    label: `${id} ${data.measureById.get(id)?.text ?? ''}`,
    marks: [...own].sort(byStatus).map(markOf),
  }));
  const draw = (suffix: string, width: number): string =>
    markGrid(
      {
        id: `strategy-${strategy.id}-${suffix}`,
        title: texts.matrixTitle(numberedName(strategy)),
        desc: caption,
        sections: [{ head: '', rows }],
        columns: COLUMNS,
        doubt: texts.doubtDot,
      },
      { width, className: 'matrix' },
    );
  return {
    id: `strategy-${strategy.id}`,
    caption,
    wide: draw('w', WIDE),
    narrow: draw('n', NARROW),
    table: { head: FIGURE_HEAD, rows: viewsOf(data, indicators).map(figureRow) },
    files: [
      { href: url.strategyFile(strategy.id, 'svg'), text: texts.svg },
      { href: url.strategyFile(strategy.id, 'csv'), text: texts.csv },
    ],
  };
});

export const strategyCsv = (data: Dataset, id: string): CsvTable =>
  figureCsv(viewsOf(data, strategyIndicators(data, id)));
