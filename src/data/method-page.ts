import type { Dataset } from '../domain/dataset.ts';
import { indicatorView, rowsOfKind } from '../domain/indicator-view.ts';
import { texts } from '#i18n/indicators.ts';
import { quoted } from '#i18n/language.ts';
import { statusLabels, statusRules } from '#i18n/status.ts';
import { STATUSES, type Status } from '../schemas/indicator.ts';
import { finding } from './bullets.ts';
import { editionShort } from '#i18n/terms.ts';
import { judgementOf } from './judgement.ts';
import { observationRow } from './observation-rows.ts';
import { url } from './site.ts';

/** The first indicator of a status, one that nobody argues about before others. */
function exampleOf(data: Dataset, status: Status) {
  const those = data.indicators.filter((indicator) => indicator.status === status);
  const indicator = those.find(({ arguable }) => !arguable) ?? those[0];
  if (!indicator) return null;
  const view = indicatorView(data, indicator);
  const { working, inputs } = judgementOf(data, view);
  // What was said of it shows more than what was asked.
  const reported = [...rowsOfKind(view, 'actual', 'main'), ...rowsOfKind(view, 'claim')].map((row) =>
    observationRow(data, row),
  );
  return {
    href: url.indicator(indicator.id),
    text: finding(view),
    working:
      working.length > 0
        ? working
        : (reported.length > 0 ? reported : inputs).flatMap(({ quotes }) => quotes.map(({ quote }) => quoted(quote))),
  };
}

/** What the method page computes from the data: rules with examples, and counts. */
export const methodPage = (data: Dataset) => ({
  statuses: STATUSES.map((status) => ({
    status,
    rule: statusRules[status],
    example: exampleOf(data, status),
  })),
  counts: {
    head: [texts.columns.edition, ...STATUSES.map((status) => statusLabels[status]), texts.arguable],
    rows: data.editions.flatMap((edition) => {
      const own = data.indicators.filter(
        ({ measure_id }) => data.measureById.get(measure_id)?.edition_id === edition.id,
      );
      return own.length === 0
        ? []
        : [
            [
              { href: url.edition(edition.id), text: editionShort(edition) },
              ...STATUSES.map((status) => String(own.filter((indicator) => indicator.status === status).length)),
              String(own.filter(({ arguable }) => arguable).length),
            ],
          ];
    }),
  },
});
