import { trendBody } from '../../charts/share/trend.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { movementViews } from '../../domain/movement-groups.ts';
import type { NamedSeries } from '../../domain/names.ts';
import { membersOf } from '../../domain/series-view.ts';
import { texts } from '#i18n/indicators.ts';
import { listed } from '#i18n/language.ts';
import { shareTexts } from '#i18n/share.ts';
import { editionShort } from '#i18n/terms.ts';
import { doubtWordsOf } from '../movement-figures.ts';
import { trajectoryOf } from '../series-figures.ts';
import { frameOf, type Card } from './card.ts';

/** The last step of its targets in words: 目標調高，低於前次結果. */
function lastStep(data: Dataset, series: NamedSeries): string | null {
  const view = movementViews(data).findLast(({ movement }) => movement.series_id === series.id);
  if (!view) return null;
  const { direction, against_actual } = view.movement;
  return shareTexts.step([texts.movements[direction], texts.against[against_actual], ...doubtWordsOf(view)]);
}

/** A series: the last step of its targets, and the drawing of all years. */
export function seriesCard(data: Dataset, series: NamedSeries): Card {
  const chart = trajectoryOf(data, series, `share-trend-${series.id}`);
  const editions = new Set(membersOf(data, series).flatMap(({ edition }) => (edition ? [editionShort(edition)] : [])));
  return {
    frame: frameOf(`series/${series.id}`, {
      kicker: shareTexts.kicker(texts.seriesIndex, texts.comparable[series.comparable]),
      title: series.label,
      place: listed([...editions]),
      desc: chart.desc,
    }),
    body: (area) => trendBody({ chart, lead: lastStep(data, series) }, area),
  };
}
