import type { Dataset } from '../domain/dataset.ts';
import { groupOf, movementEditions, movementViews } from '../domain/movement-groups.ts';
import { membersOf, momentsOf } from '../domain/series-view.ts';
import { texts } from '../i18n/indicators.ts';
import { between } from './series-files.ts';
import { movementFigures, movementTable } from './series-figures.ts';
import { url } from './site.ts';

/** Targets that moved between two editions: those that can be held against a former result, and how many are below. */
export function movementSummary(data: Dataset, fromId: string, toId: string) {
  const views = movementViews(data, fromId, toId);
  const compared = views.filter(({ movement }) => movement.against_actual !== 'unknown');
  const below = compared.filter(({ movement }) => movement.against_actual === 'below');
  return { views, compared: compared.length, below: below.length };
}

/** All that the page of series shows, the latest pair of editions first. */
export const seriesIndex = (data: Dataset) => ({
  pairs: movementEditions(data)
    .reverse()
    .map(([fromId, toId]) => {
      const pair = between(data, fromId, toId);
      const { views, compared, below } = movementSummary(data, fromId, toId);
      return {
        id: `${fromId}-${toId}`,
        head: texts.betweenHead(pair.from, pair.to),
        lead: texts.movementsLead(compared, below, pair.from, pair.to),
        figures: movementFigures(data, pair),
        unknown: movementTable(views.filter(({ movement }) => groupOf(movement) === 'unknown')),
      };
    }),
  series: data.series.map((series) => ({
    id: series.id,
    href: url.series(series.id),
    label: series.label,
    years: momentsOf(membersOf(data, series))
      .map(({ year }) => texts.yearLabel(year))
      .join('、'),
    note: series.note,
  })),
});
