import type { Dataset } from '../domain/dataset.ts';
import type { PlacedObservation } from '../domain/indicators.ts';
import { isShare } from '../domain/indicator-view.ts';
import { quoteId } from '../domain/source-quotes.ts';
import { texts } from '#i18n/indicators.ts';
import { remarked } from '#i18n/language.ts';
import { roughly } from '#i18n/sizes.ts';
import { periodWords } from '#i18n/status.ts';
import { siteTexts } from '#i18n/site.ts';
import { nameOf } from '#i18n/names.ts';
import type { ObservationItem } from '../lib/observation-item.ts';
import { url } from './site.ts';

export function observationRow(data: Dataset, row: PlacedObservation): ObservationItem {
  const agency = row.agency_id === null ? undefined : data.agencyById.get(row.agency_id);
  const { derivation, working } = row;
  const reading =
    row.reading === 'part' && !isShare(row, data.observationsOf.get(row.indicator_id) ?? [])
      ? texts.related
      : texts.readings[row.reading];
  return {
    id: row.id,
    head: row.reading === 'main' ? texts.kinds[row.kind] : remarked(texts.kinds[row.kind], [reading]),
    figure: row.value === null ? null : texts.printed(row.value, row.unit),
    rough: row.value === null ? null : roughly(row.value, row.unit),
    value: row.value,
    unit: row.unit,
    agency: agency ? { href: url.agency(agency.id), text: nameOf(agency) } : null,
    when:
      row.period === null ? (row.roc_year === null ? null : texts.yearLabel(row.roc_year)) : periodWords(row.period),
    derivation: derivation === null || derivation === 'stated' ? null : texts.derivedFrom(derivation, working),
    note: row.note,
    arguable: row.arguable,
    quotes: row.quotes.map(({ quote, spans }, index) => {
      const lines = spans.map(([line]) => line);
      return {
        quote,
        href: url.sourceRecord(row.source_id, quoteId(row.id, index)),
        text: siteTexts.source.label(Math.min(...lines), Math.max(...lines)),
      };
    }),
  };
}
