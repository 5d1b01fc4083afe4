import { quotationBody } from '../../charts/share/quotation.ts';
import { tallyBody, type TallyRow } from '../../charts/share/tally.ts';
import { agencyRecord } from '../../domain/agency-record.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { editionCounts } from '../../domain/listing.ts';
import type { NamedAgency, NamedEdition, NamedIndicator } from '../../domain/names.ts';
import { statusCounts } from '../../domain/status-counts.ts';
import { statusMatrix } from '../../domain/status-matrix.ts';
import { texts } from '#i18n/indicators.ts';
import { running } from '#i18n/language.ts';
import { shareTexts } from '#i18n/share.ts';
import { statusRules } from '#i18n/status.ts';
import { editionShort, termsOf } from '#i18n/terms.ts';
import { siteTexts } from '#i18n/site.ts';
import { matrixFigure, partWords, recordFigure, recordParts } from '../grids.ts';
import { agencyDescription } from '../agency-page.ts';
import { frameOf, type Card } from './card.ts';

const row = (head: string, below: string, indicators: readonly NamedIndicator[]): TallyRow => ({
  head,
  below,
  counts: statusCounts(indicators).map((each) => ({
    ...each,
    words: texts.statusCount(each.status, each.count, each.arguable),
  })),
});

/** Rows as far as there are any, with what is said of the rest; else words. */
function body(rows: readonly TallyRow[], silent: readonly string[], label: string, words: string): Card['body'] {
  if (rows.length === 0) return (area) => quotationBody({ label, words, verdict: null }, area);
  const counts = rows.flatMap((each) => each.counts);
  const notes = [
    ...(counts.every(({ status }) => status === 'no-report') ? [statusRules['no-report']] : []),
    ...(silent.length > 0 ? [running(silent)] : []),
    ...(counts.some(({ arguable }) => arguable > 0) ? [texts.doubtDot] : []),
  ];
  return (area) => tallyBody({ rows, notes, rest: shareTexts.rest }, area);
}

/** A body: its record by edition and by how it answers, counts of statuses apart. */
export function agencyCard(data: Dataset, agency: NamedAgency): Card {
  const parts = recordParts(data, agency);
  const isSilent = parts.every(({ share }) => share === null);
  const rows = parts
    .filter(({ share }) => isSilent || share !== null)
    .map(({ agency: unit, edition, share, indicators }) => {
      const below = share === null ? '' : texts.shares[share];
      return unit === agency
        ? row(editionShort(edition), below, indicators)
        : row(unit.name, shareTexts.step([editionShort(edition), ...(share === null ? [] : [below])]), indicators);
    });
  const silent = isSilent ? [] : parts.filter(({ share }) => share === null).map(partWords);
  const figure = recordFigure(data, agency);
  const description = agencyDescription(data, agency);
  return {
    frame: frameOf(`agencies/${agency.id}`, {
      kicker: shareTexts.kicker(siteTexts.agency.index, ...(figure ? [texts.record] : [])),
      title: agency.name,
      place: agency.name_en,
      desc: figure ? running([figure.caption, ...(figure.details ?? [])]) : description,
    }),
    body: body(
      rows,
      silent,
      agencyRecord(data, agency).own.length > 0 ? siteTexts.agency.own : siteTexts.agency.facts,
      description,
    ),
  };
}

/** An edition: its indicators year by year, counts of statuses apart; what it holds where it has none. */
export function editionCard(data: Dataset, edition: NamedEdition): Card {
  const rows = statusMatrix(data, edition.id).map(({ year, rows: own }) =>
    row(
      year === null ? '' : texts.yearLabel(year),
      '',
      own.flatMap(({ indicators }) => indicators),
    ),
  );
  const figure = matrixFigure(data, edition);
  const counts = editionCounts(data, edition.id);
  const description = siteTexts.edition.description(edition.title, termsOf(edition), counts);
  return {
    frame: frameOf(`editions/${edition.id}`, {
      kicker: shareTexts.kicker(siteTexts.edition.index, siteTexts.edition.kinds[edition.kind]),
      title: edition.title,
      place: shareTexts.holds(termsOf(edition), counts),
      desc: figure ? running([figure.caption, ...(figure.details ?? [])]) : description,
    }),
    body: body(rows, [], siteTexts.edition.whole, description),
  };
}
