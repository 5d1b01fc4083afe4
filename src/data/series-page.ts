import type { Dataset } from '../domain/dataset.ts';
import { movementViews } from '../domain/movement-groups.ts';
import { neighbours } from '../domain/measure-view.ts';
import type { NamedSeries } from '../domain/names.ts';
import { membersOf } from '../domain/series-view.ts';
import { texts } from '#i18n/indicators.ts';
import { remarked } from '#i18n/language.ts';
import { statusLabels } from '#i18n/status.ts';
import { editionShort } from '#i18n/terms.ts';
import { nameOf } from '#i18n/names.ts';
import { citedSeries } from './cited-pages.ts';
import { indicatorItems } from './indicator-list.ts';
import { movementTable } from './movement-figures.ts';
import { trajectoryFigure } from './series-figures.ts';
import { quotesOf, reasonOf } from './series-quotes.ts';
import { reuse } from './reuse.ts';
import { documentsOf } from './documents.ts';
import { shareImageOf } from './share-images.ts';
import { url } from './site.ts';
import { correctionItems } from './updates.ts';

/** All that a series' page shows. */
export function seriesPage(data: Dataset, series: NamedSeries) {
  const members = membersOf(data, series);
  const { previous, next } = neighbours(data.series, series.id);
  const link = (each: NamedSeries | undefined) => each && { href: url.series(each.id), text: nameOf(each) };
  return {
    title: remarked(nameOf(series), [texts.seriesIndex]),
    description: texts.seriesPage(nameOf(series)),
    trail: [{ href: url.seriesIndex, text: texts.seriesIndex }],
    head: { basedOn: documentsOf(data, 'series', series.id), image: shareImageOf(data, 'series', series.id) },
    corrections: correctionItems(data, `series/${series.id}`),
    figure: trajectoryFigure(data, series),
    movements: movementTable(movementViews(data).filter(({ movement }) => movement.series_id === series.id)),
    items: members.map(({ indicator, edition }) => ({
      href: url.indicator(indicator.id),
      text: nameOf(indicator),
      edition: edition ? editionShort(edition) : '',
      status: statusLabels[indicator.status],
    })),
    multiples: indicatorItems(
      data,
      members.map(({ indicator }) => indicator),
      ({ id }) => {
        const edition = members.find(({ indicator }) => indicator.id === id)?.edition;
        return edition ? editionShort(edition) : null;
      },
    ),
    evidence: quotesOf(data, data.seriesEvidence.get(series.id) ?? []),
    reason: reasonOf(data, series),
    reuse: reuse(data, citedSeries(series), ['json', 'csv', 'svg', 'png']),
    neighbours: { previous: link(previous), next: link(next) },
  };
}
