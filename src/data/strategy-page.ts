import type { Dataset } from '../domain/dataset.ts';
import { listed, measuresWithin } from '../domain/listing.ts';
import { neighbours, trailOf } from '../domain/measure-view.ts';
import type { NamedStrategy } from '../domain/names.ts';
import { levelOf, termsOf } from '#i18n/terms.ts';
import { siteTexts } from '#i18n/site.ts';
import { nameOf, numberedName } from '#i18n/names.ts';
import { filtersOf, indicatorItems } from './indicator-list.ts';
import { strategyFigure, strategyIndicators } from './strategy-indicators.ts';
import { documentsOf } from './documents.ts';
import { pendingNotes } from './pending.ts';
import { url } from './site.ts';

const link = (strategy: NamedStrategy | undefined) =>
  strategy ? { href: url.strategy(strategy.id), text: numberedName(strategy) } : undefined;

/** All that a strategy's page shows. */
export function strategyPage(data: Dataset, strategy: NamedStrategy) {
  const edition = data.editionById.get(strategy.edition_id);
  const editionTitle = edition ? nameOf(edition) : '';
  const { previous, next } = neighbours(
    data.strategies.filter(({ edition_id }) => edition_id === strategy.edition_id),
    strategy.id,
  );
  const indicators = strategyIndicators(data, strategy.id);
  const above = trailOf(data, strategy.id).slice(0, -1);
  return {
    title: `${strategy.id} ${nameOf(strategy)}`,
    level: edition ? levelOf(edition, strategy.level) : '',
    description: siteTexts.strategy.description(
      numberedName(strategy),
      editionTitle,
      termsOf(edition ?? { kind: 'plan' }),
      measuresWithin(data, strategy.id),
    ),
    trail: [
      { href: url.editions, text: siteTexts.edition.index },
      { href: url.edition(strategy.edition_id), text: editionTitle },
      ...above.map((each) => ({ href: url.strategy(each.id), text: numberedName(each) })),
    ],
    head: { basedOn: documentsOf(data, 'strategies', strategy.id) },
    children: (data.strategiesOf.get(strategy.id) ?? []).map((child) => ({
      child,
      measures: measuresWithin(data, child.id),
    })),
    measures: listed(data, data.measuresOf.get(strategy.id) ?? []),
    pending: pendingNotes(data, strategy.edition_id, 'indicators', 'results'),
    filters: filtersOf(indicators),
    multiples: indicatorItems(data, indicators),
    figure: strategyFigure(data, strategy),
    measuresHead: termsOf(edition ?? { kind: 'plan' }).measures,
    prose: (data.proseOf.get(strategy.edition_id) ?? []).filter(({ strategy_id }) => strategy_id === strategy.id),
    neighbours: { previous: link(previous), next: link(next) },
  };
}
