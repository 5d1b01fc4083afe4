import { dumbbell } from '../charts/dumbbell.ts';
import { busiestAgencies } from '../domain/agency-record.ts';
import type { Dataset } from '../domain/dataset.ts';
import { movementEditions, movementViews, movementShare } from '../domain/movement-groups.ts';
import { editionsWithTargets, latestReported, namedNumbers, ownIndicators } from '../domain/promises.ts';
import { statusCounts } from '../domain/status-counts.ts';
import { texts } from '../i18n/indicators.ts';
import { statusLabels } from '../i18n/status.ts';
import type { Edition } from '../schemas/edition.ts';
import { NARROW, WIDE, type FigureView } from './figure.ts';
import { editionShort } from './grids.ts';
import { indicatorItems } from './indicator-list.ts';
import { between } from './series-files.ts';
import { movementPairs, movementTable, pairWords } from './series-figures.ts';
import { movementSummary } from './series-index.ts';
import { url } from './site.ts';

/** What became of the latest promises that were reported on. */
function verdict(data: Dataset, edition: Edition) {
  const indicators = ownIndicators(data, edition);
  return {
    edition,
    head: texts.home.verdict(editionShort(edition)),
    lead: texts.home.verdictLead(namedNumbers(data, edition).targets, indicators.length),
    counts: statusCounts(indicators).map(({ status, count, arguable }) => ({
      status,
      count,
      label: statusLabels[status],
      note: arguable > 0 ? texts.home.arguable(arguable) : null,
      href: `${url.edition(edition.id)}#${status}`,
    })),
    missed: indicatorItems(
      data,
      indicators.filter(({ status }) => status === 'missed'),
    ),
    notDone: indicatorItems(
      data,
      indicators.filter(({ status }) => status === 'not-done'),
    ),
  };
}

const MOST = 8;

/** The new targets that lie furthest below what had been reached before. */
function lowered(data: Dataset): { head: string; lead: string; figure: FigureView } | null {
  const [fromId, toId] = movementEditions(data).at(-1) ?? [];
  if (fromId === undefined || toId === undefined) return null;
  const pair = between(data, fromId, toId);
  const { counts } = movementSummary(data, fromId, toId);
  const views = movementViews(data, fromId, toId)
    .filter(({ movement }) => movement.against_actual === 'below')
    .sort((a, b) => movementShare(a) - movementShare(b));
  const shown = views.slice(0, MOST);
  const caption = texts.home.loweredCaption(shown.length);
  const draw = (suffix: string, width: number): string =>
    dumbbell(
      {
        id: `home-movements-${suffix}`,
        title: texts.dumbbellTitle,
        desc: `${caption}${shown.map((view) => `${view.series.label}：${pairWords(view)}`).join('；')}`,
        legend: texts.legend,
        pairs: movementPairs(shown),
      },
      { width },
    );
  return {
    head: texts.home.lowered(pair.to),
    lead: texts.movementsLead(counts, pair.from, pair.to),
    figure: {
      id: 'home-movements',
      caption,
      wide: draw('w', WIDE),
      narrow: draw('n', NARROW),
      table: movementTable(views),
      files: [{ href: url.movementsFile(fromId, toId, 'csv'), text: texts.csv }],
    },
  };
}

/** All that the home page says in figures. */
export function homePage(data: Dataset) {
  const reported = latestReported(data);
  return {
    verdict: reported ? verdict(data, reported) : null,
    numbers: editionsWithTargets(data).map((edition) => ({
      id: edition.id,
      href: url.edition(edition.id),
      name: editionShort(edition),
      ...namedNumbers(data, edition),
    })),
    lowered: lowered(data),
    agencies: busiestAgencies(data, 12),
  };
}
