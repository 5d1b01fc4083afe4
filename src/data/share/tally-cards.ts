import { quotationBody } from '../../charts/share/quotation.ts';
import { tallyBody, type TallyRow } from '../../charts/share/tally.ts';
import { agencyRecord } from '../../domain/agency-record.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { editionCounts } from '../../domain/listing.ts';
import { statusCounts } from '../../domain/status-counts.ts';
import { byStatus, statusMatrix } from '../../domain/status-matrix.ts';
import { texts } from '../../i18n/indicators.ts';
import { shareTexts } from '../../i18n/share.ts';
import { editionShort, termsOf } from '../../i18n/terms.ts';
import { zh } from '../../i18n/zh.ts';
import type { Agency } from '../../schemas/agency.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import { matrixFigure, recordFigure, recordParts } from '../grids.ts';
import { agencyDescription } from '../agency-page.ts';
import { frameOf, type Card } from './card.ts';

const row = (head: string, below: string, indicators: readonly Indicator[]): TallyRow => ({
  head,
  below,
  marks: [...indicators].sort(byStatus),
  counts: statusCounts(indicators).map(({ status, count, arguable }) => ({
    status,
    words: texts.statusCount(status, count, arguable),
  })),
});

/** Rows as far as there are any; else words. */
const body =
  (rows: readonly TallyRow[], label: string, words: string): Card['body'] =>
  (area) =>
    rows.length > 0
      ? tallyBody({ rows, rest: shareTexts.rest }, area)
      : quotationBody({ label, words, verdict: null }, area);

/** A body: its record by edition and by how it answers, counts of statuses apart. */
export function agencyCard(data: Dataset, agency: Agency): Card {
  const rows = recordParts(data, agency).map(({ agency: unit, edition, share, indicators }) => {
    const below = share === null ? '' : texts.shares[share];
    return unit === agency
      ? row(editionShort(edition), below, indicators)
      : row(unit.name, `${editionShort(edition)}${below === '' ? '' : `，${below}`}`, indicators);
  });
  const figure = recordFigure(data, agency);
  const description = agencyDescription(data, agency);
  return {
    frame: frameOf(`agencies/${agency.id}`, {
      kicker: shareTexts.kicker(zh.agency.index, ...(figure ? [texts.record] : [])),
      title: agency.name,
      place: agency.name_en,
      desc: figure ? [figure.caption, ...(figure.details ?? [])].join('') : description,
    }),
    body: body(rows, agencyRecord(data, agency).own.length > 0 ? zh.agency.own : zh.agency.facts, description),
  };
}

/** An edition: its indicators year by year, counts of statuses apart; what it holds where it has none. */
export function editionCard(data: Dataset, edition: Edition): Card {
  const rows = statusMatrix(data, edition.id).map(({ year, rows: own }) =>
    row(
      year === null ? '' : texts.yearLabel(year),
      '',
      own.flatMap(({ indicators }) => indicators),
    ),
  );
  const figure = matrixFigure(data, edition);
  const counts = editionCounts(data, edition.id);
  const description = zh.edition.description(edition.title, termsOf(edition), counts);
  return {
    frame: frameOf(`editions/${edition.id}`, {
      kicker: shareTexts.kicker(zh.edition.index, zh.edition.kinds[edition.kind]),
      title: edition.title,
      place: shareTexts.holds(termsOf(edition), counts),
      desc: figure ? [figure.caption, ...(figure.details ?? [])].join('') : description,
    }),
    body: body(rows, zh.edition.whole, description),
  };
}
