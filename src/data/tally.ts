import { statusCounts } from '../domain/status-counts.ts';
import { texts } from '#i18n/indicators.ts';
import { statusLabels } from '#i18n/status.ts';
import type { Indicator } from '../schemas/indicator.ts';

/**
 * Counts by status, each a link to its own.
 * @param page address of the page that lists the indicators, `` for this one
 */
export const tallyOf = (indicators: readonly Indicator[], page = '') =>
  statusCounts(indicators).map(({ status, count, arguable }) => ({
    status,
    count,
    label: statusLabels[status],
    note: arguable > 0 ? texts.home.arguable(arguable) : null,
    href: `${page}#${status}`,
  }));
