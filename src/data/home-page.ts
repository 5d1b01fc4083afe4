import { busiestAgencies } from '../domain/agency-record.ts';
import type { Dataset } from '../domain/dataset.ts';
import { movementEditions } from '../domain/movement-groups.ts';
import type { NamedEdition } from '../domain/names.ts';
import {
  editionsWithTargets,
  hasGoals,
  latestReported,
  namedNumbers,
  ownIndicators,
  ownTargets,
  unaskedResults,
} from '../domain/promises.ts';
import { texts } from '#i18n/indicators.ts';
import { pendingTexts } from '#i18n/pending.ts';
import { columnHead, editionShort } from '#i18n/terms.ts';
import { siteTexts } from '#i18n/site.ts';
import { indicatorItems } from './indicator-list.ts';
import { between } from './series-files.ts';
import { lowestFigure } from './movement-figures.ts';
import { movementSummary } from './series-index.ts';
import { reasonsOf } from './series-quotes.ts';
import { url } from './site.ts';
import { tallyOf } from './tally.ts';

/** What became of the latest promises that were reported on. */
function verdict(data: Dataset, edition: NamedEdition) {
  const indicators = ownIndicators(data, edition);
  const { targets, without } = namedNumbers(data, edition);
  const unasked = unaskedResults(data, edition);
  return {
    edition,
    head: texts.home.verdict(editionShort(edition)),
    lead: texts.home.verdictLead(targets, indicators.filter(({ kind }) => kind !== 'none').length, without),
    outside: unasked > 0 ? { href: url.edition(edition.id), text: texts.home.outside(unasked) } : null,
    counts: tallyOf(indicators, url.edition(edition.id)),
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

/** The new targets that lie furthest below what had been reached before. */
function lowered(data: Dataset) {
  const [fromId, toId] = movementEditions(data).at(-1) ?? [];
  if (fromId === undefined || toId === undefined) return null;
  const pair = between(data, fromId, toId);
  const { views, counts } = movementSummary(data, fromId, toId);
  return {
    head: texts.home.lowered(pair.to, counts.below, counts.compared),
    lead: texts.movementsLead(counts, pair.from, pair.to),
    reasons: reasonsOf(data, views),
    figure: lowestFigure(data, pair),
  };
}

/** What an edition calls the column of its targets: 績效目標, 績效目標值, 目標值. */
function targetHead(data: Dataset, edition: NamedEdition): string {
  const [target] = ownTargets(data, edition);
  return target ? columnHead(edition, target, hasGoals(data, edition.id)) : '';
}

/** How many of an edition's targets name a number; that nobody has read them, where that is so. */
function numberWords(data: Dataset, edition: NamedEdition): string {
  if (data.pending.get(edition.id)?.includes('indicators')) return pendingTexts.short;
  const { withNumber, targets, without } = namedNumbers(data, edition);
  return texts.home.number(withNumber, targets, without, targetHead(data, edition));
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
      words: numberWords(data, edition),
    })),
    lowered: lowered(data),
    agencies: busiestAgencies(data, 12),
    doors: [
      { href: url.indicators, title: siteTexts.home.startIndicators, note: siteTexts.home.startIndicatorsNote },
      { href: url.agencies, title: siteTexts.home.startAgencies, note: siteTexts.home.startAgenciesNote },
      { href: url.compareIndex, title: siteTexts.home.startCompare, note: siteTexts.home.startCompareNote },
      { href: url.checks, title: siteTexts.home.startChecks, note: siteTexts.home.startChecksNote },
      { href: url.sources, title: siteTexts.home.startSources, note: siteTexts.home.startSourcesNote },
      { href: url.data, title: siteTexts.home.startData, note: siteTexts.home.startDataNote },
    ],
  };
}
