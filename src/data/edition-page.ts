import type { Dataset } from '../domain/dataset.ts';
import { readingOrder } from '../domain/edition-view.ts';
import { editionCounts, outline } from '../domain/listing.ts';
import { neighbours } from '../domain/measure-view.ts';
import type { NamedEdition } from '../domain/names.ts';
import { compareTexts } from '#i18n/compare.ts';
import { machineTexts } from '#i18n/machines.ts';
import { editionShort, termsOf } from '#i18n/terms.ts';
import { siteTexts } from '#i18n/site.ts';
import { nameOf } from '#i18n/names.ts';
import { citedEdition } from './cited-pages.ts';
import { pairsOf } from './compared-pairs.ts';
import { schemaOrgEdition } from './dataset-nodes.ts';
import { documentsOf } from './documents.ts';
import { evidenceOf } from './evidence.ts';
import { measureParts } from './measure-parts.ts';
import { matrixFigure } from './grids.ts';
import { filtersOf, indicatorItems } from './indicator-list.ts';
import { reuse } from './reuse.ts';
import { shareImageOf } from './share-images.ts';
import { enteredNote, pendingNotes } from './pending.ts';
import { url } from './site.ts';

const link = (edition: NamedEdition | undefined) =>
  edition ? { href: url.edition(edition.id), text: nameOf(edition) } : undefined;

/** The pages that put an edition beside others. */
function comparedFact(data: Dataset, edition: NamedEdition) {
  const pairs = pairsOf(data).filter(({ from, to }) => from === edition || to === edition);
  const value = pairs.map(({ id, from, to }) => ({
    href: url.compare(id),
    text: compareTexts.title(editionShort(from), editionShort(to)),
  }));
  return value.length > 0 ? [{ label: compareTexts.index, value }] : [];
}

/** All that an edition's page shows. */
export function editionPage(data: Dataset, edition: NamedEdition) {
  const counts = editionCounts(data, edition.id);
  const indicators = data.indicators.filter(
    ({ measure_id }) => data.measureById.get(measure_id)?.edition_id === edition.id,
  );
  const { previous, next } = neighbours(data.editions, edition.id);
  const matrix = matrixFigure(data, edition);
  const sources = edition.source_ids.flatMap((id) => data.sources.filter((source) => source.id === id));
  const approved =
    edition.approved_by !== null && edition.approved_on !== null
      ? siteTexts.edition.approvedBy(edition.approved_by, edition.approved_on)
      : null;
  return {
    title: nameOf(edition),
    trail: [{ href: url.editions, text: siteTexts.edition.index }],
    description: siteTexts.edition.description(nameOf(edition), termsOf(edition), counts),
    head: {
      image: shareImageOf(data, 'editions', edition.id),
      basedOn: documentsOf(data, 'editions', edition.id),
      nodes: [schemaOrgEdition(data, edition)],
      feeds: [{ href: url.editionFeed(edition.id), text: machineTexts.feeds.edition(nameOf(edition)) }],
    },
    facts: [
      { label: siteTexts.edition.kind, value: siteTexts.edition.kinds[edition.kind] },
      {
        label: siteTexts.edition.year,
        value: edition.roc_year === null ? null : siteTexts.edition.yearOf(edition.roc_year),
      },
      { label: siteTexts.edition.approved, value: approved },
      { label: siteTexts.edition.documentNo, value: edition.document_no },
      {
        label: siteTexts.edition.sources,
        value: sources.map((source) => ({ href: url.source(source.id), text: nameOf(source) })),
      },
      ...comparedFact(data, edition),
    ],
    pending: pendingNotes(data, edition.id, 'indicators', 'results', 'links'),
    evidence: evidenceOf(data, edition.id),
    entered: enteredNote(data, edition.id),
    contents: siteTexts.edition.contents(termsOf(edition).strategy),
    matrix,
    filters: filtersOf(indicators),
    multiples: indicatorItems(data, indicators),
    outline: outline(data, edition.id),
    parts: readingOrder(data, edition.id).map((part) =>
      part.type === 'measure' ? { type: part.type, ...measureParts(data, part.measure) } : part,
    ),
    reuse: reuse(data, citedEdition(edition), matrix ? ['csv', 'svg'] : []),
    neighbours: { previous: link(previous), next: link(next) },
  };
}
