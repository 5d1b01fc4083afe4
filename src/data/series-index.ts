import type { Dataset } from '../domain/dataset.ts';
import { doubtsOf, groupOf, movementEditions, movementViews, type MovementView } from '../domain/movement-groups.ts';
import { membersOf, momentsOf } from '../domain/series-view.ts';
import { texts } from '#i18n/indicators.ts';
import { listed } from '#i18n/language.ts';
import { nameOf } from '#i18n/names.ts';
import { between } from './series-files.ts';
import { movementFigures, movementTable } from './movement-figures.ts';
import { reasonsOf } from './series-quotes.ts';
import { url } from './site.ts';

/**
 * Targets that moved: those that can be held against a former result, how many are below it, how many of these are so in
 * one reading alone, and how many are doubtful otherwise.
 */
export function movementCounts(views: readonly MovementView[]) {
  const compared = views.filter(({ movement }) => movement.against_actual !== 'unknown');
  const below = compared.filter(({ movement }) => movement.against_actual === 'below');
  const doubts = below.map(doubtsOf);
  const turned = doubts.filter((each) => each.includes('turned')).length;
  const doubtful = doubts.filter((each) => each.length > 0).length - turned;
  return { compared: compared.length, below: below.length, turned, doubtful };
}

/** Targets that moved between two editions, and how many. */
export function movementSummary(data: Dataset, fromId: string, toId: string) {
  const views = movementViews(data, fromId, toId);
  return { views, counts: movementCounts(views) };
}

/** All that the page of series shows, the latest pair of editions first. */
export const seriesIndex = (data: Dataset) => ({
  pairs: movementEditions(data)
    .reverse()
    .map(([fromId, toId]) => {
      const pair = between(data, fromId, toId);
      const { views, counts } = movementSummary(data, fromId, toId);
      return {
        id: `${fromId}-${toId}`,
        head: texts.betweenHead(pair.from, pair.to, counts.compared > 0),
        note: counts.below > 0 ? texts.movementsNote : null,
        lead: texts.movementsLead(counts, pair.from, pair.to),
        reasons: reasonsOf(data, views),
        figures: movementFigures(data, pair),
        unknown: movementTable(views.filter(({ movement }) => groupOf(movement) === 'unknown')),
      };
    }),
  series: data.series.map((series) => ({
    id: series.id,
    href: url.series(series.id),
    label: nameOf(series),
    years: listed(momentsOf(membersOf(data, series)).map(({ year }) => texts.yearLabel(year))),
    note: series.note,
  })),
});
