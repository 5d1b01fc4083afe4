import { markGrid, type Mark, type MarkGrid } from '../charts/mark-grid.ts';
import { answerRecord, type EditionAnswers } from '../domain/answers.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { NamedAgency, NamedEdition, NamedIndicator } from '../domain/names.ts';
import { byStatus, statusMatrix } from '../domain/status-matrix.ts';
import { texts } from '#i18n/indicators.ts';
import { aside, labelled, remarked, running } from '#i18n/language.ts';
import { statusLabels } from '#i18n/status.ts';
import { editionShort } from '#i18n/terms.ts';
import { nameOf, numberedName } from '#i18n/names.ts';
import type { Link } from '../lib/link.ts';
import { oncePerPair } from '../lib/once.ts';
import { STATUSES } from '../schemas/indicator.ts';
import { NARROW, WIDE, type CsvTable, type FigureView } from './figure.ts';
import { COLUMNS, countWords } from './indicator-list.ts';
import { url } from './site.ts';

export const markOf = (indicator: NamedIndicator): Mark => ({
  status: indicator.status,
  arguable: indicator.arguable,
  href: url.indicator(indicator.id),
  label: labelled(
    nameOf(indicator),
    remarked(statusLabels[indicator.status], [indicator.arguable ? texts.arguable : null]),
  ),
});

const counts = (indicators: readonly NamedIndicator[]): string[] =>
  STATUSES.map((status) => String(indicators.filter((each) => each.status === status).length));

const used = (indicators: readonly NamedIndicator[]): number[] =>
  STATUSES.flatMap((status, index) => (indicators.some((each) => each.status === status) ? [index] : []));

/** A table's rows with the columns of those statuses alone that occur. */
const table = (
  head: string,
  rows: readonly { readonly label: string | Link; readonly indicators: readonly NamedIndicator[] }[],
): FigureView['table'] => {
  const columns = used(rows.flatMap(({ indicators }) => indicators));
  return {
    head: [head, ...columns.map((index) => statusLabels[STATUSES[index] ?? 'met'])],
    rows: rows.map(({ label, indicators }) => {
      const all = counts(indicators);
      return [label, ...columns.map((index) => all[index] ?? '0')];
    }),
  };
};

const draw = (grid: Omit<MarkGrid, 'columns' | 'doubt'>, className: string): Pick<FigureView, 'wide' | 'narrow'> => {
  const at = (suffix: string, width: number): string =>
    markGrid({ ...grid, id: `${grid.id}-${suffix}`, columns: COLUMNS, doubt: texts.doubtDot }, { width, className });
  return { wide: at('w', WIDE), narrow: at('n', NARROW) };
};

const countRow = (indicators: readonly NamedIndicator[]): Record<string, number> =>
  Object.fromEntries(STATUSES.map((status, index) => [status, Number(counts(indicators)[index])]));

/** Strategies × status of an edition; null where it has no indicators. */
export const matrixFigure = oncePerPair((data: Dataset, edition: NamedEdition): FigureView | null => {
  const years = statusMatrix(data, edition.id);
  const rows = years.flatMap(({ year, rows: own }) =>
    own.map(({ strategy, indicators }) => ({ year, strategy, indicators })),
  );
  if (rows.length === 0) return null;
  const name = (year: number | null): string => (years.length > 1 && year !== null ? texts.yearLabel(year) : '');
  const [caption = '', ...details] = years.map(({ year, rows: own }) =>
    texts.matrixFinding(
      remarked(nameOf(edition), [name(year) || null]),
      countWords(own.flatMap(({ indicators }) => indicators)),
    ),
  );
  return {
    id: `matrix-${edition.id}`,
    caption,
    details,
    ...draw(
      {
        id: `matrix-${edition.id}`,
        title: texts.matrixTitle(nameOf(edition)),
        desc: running([caption, ...details]),
        sections: years.map(({ year, rows: own }) => ({
          head: name(year),
          rows: own.map(({ strategy, indicators }) => ({
            label: numberedName(strategy),
            marks: indicators.map(markOf),
          })),
        })),
      },
      'matrix',
    ),
    table: table(
      texts.columns.strategy,
      rows.map(({ year, strategy, indicators }) => ({
        label: {
          href: url.strategy(strategy.id),
          text: aside(...[name(year), numberedName(strategy)].filter((each) => each !== '')),
        },
        indicators,
      })),
    ),
    files: [
      { href: url.editionFile(edition.id, 'svg'), text: texts.svg },
      { href: url.editionFile(edition.id, 'csv'), text: texts.csv },
    ],
  };
});

export const matrixCsv = (data: Dataset, edition: NamedEdition): CsvTable => ({
  columns: ['edition_id', 'roc_year', 'strategy_id', 'strategy', ...STATUSES],
  rows: statusMatrix(data, edition.id).flatMap(({ year, rows }) =>
    rows.map(({ strategy, indicators }) => ({
      edition_id: edition.id,
      roc_year: year,
      strategy_id: strategy.id,
      strategy: strategy.title,
      ...countRow(indicators),
    })),
  ),
});

type RecordRow = {
  readonly agency: NamedAgency;
  readonly edition: NamedEdition;
  readonly share: EditionAnswers['shares'][number]['share'];
  readonly indicators: readonly NamedIndicator[];
};

const recordRows = (agency: NamedAgency, editions: readonly EditionAnswers[]): RecordRow[] =>
  editions.flatMap(({ edition, shares }) =>
    shares.map(({ share, answers }) => ({
      agency,
      edition,
      share,
      indicators: answers.map(({ indicator }) => indicator).sort(byStatus),
    })),
  );

type AgencyAnswers = ReturnType<typeof answerRecord>;

/** A body's rows first, its units' after them. */
const allRows = (agency: NamedAgency, record: AgencyAnswers): RecordRow[] => [
  ...recordRows(agency, record.own),
  ...record.units.flatMap(({ unit, editions }) => recordRows(unit, editions)),
];

/** A part of a body's record; of no share where one count stands for the edition. */
type RecordPart = Omit<RecordRow, 'share'> & { readonly share: RecordRow['share'] | null };

/** A body's record in parts: share by share where something was reported, else one count for the edition. */
const partsOf = (rows: readonly RecordRow[]): RecordPart[] =>
  [...Map.groupBy(rows, ({ agency, edition }) => `${agency.id} ${edition.id}`).values()].flatMap(
    (own): RecordPart[] => {
      const indicators = own.flatMap((row) => row.indicators);
      const [first] = own;
      if (!first || indicators.some(({ status }) => status !== 'no-report')) return own;
      return [{ ...first, share: null, indicators }];
    },
  );

/** The record of a body in parts; its units' where it has none of its own. */
export function recordParts(data: Dataset, agency: NamedAgency): RecordPart[] {
  const rows = allRows(agency, answerRecord(data, agency));
  const own = rows.filter((row) => row.agency === agency);
  return partsOf(own.length > 0 ? own : rows);
}

/** A part of a record in words. */
export const partWords = ({ edition, share, indicators }: RecordPart): string =>
  share === null
    ? texts.recordSilent(editionShort(edition), indicators.length)
    : texts.recordPart(editionShort(edition), texts.shares[share], countWords(indicators));

/** A body's record by edition and share, its units' below; null where neither has an indicator. */
export const recordFigure = oncePerPair((data: Dataset, agency: NamedAgency): FigureView | null => {
  const rows = allRows(agency, answerRecord(data, agency));
  if (rows.length === 0) return null;
  const own = rows.filter((row) => row.agency === agency);
  const caption = own.length === 0 ? texts.recordOfUnits(nameOf(agency)) : texts.recordFinding(nameOf(agency));
  const details = recordParts(data, agency).map(partWords);
  const head = (row: RecordRow): string =>
    row.agency === agency ? editionShort(row.edition) : labelled(nameOf(row.agency), editionShort(row.edition));
  return {
    id: `record-${agency.id}`,
    caption,
    details,
    ...draw(
      {
        id: `record-${agency.id}`,
        title: labelled(nameOf(agency), texts.record),
        desc: running([caption, ...details]),
        sections: [...Map.groupBy(rows, head)].map(([words, group]) => ({
          head: words,
          rows: group.map(({ share, indicators }) => ({ label: texts.shares[share], marks: indicators.map(markOf) })),
        })),
      },
      'record',
    ),
    table: table(
      texts.columns.share,
      rows.map((row) => ({ label: labelled(head(row), texts.shares[row.share]), indicators: row.indicators })),
    ),
    files: [
      { href: url.agencyFile(agency.id, 'svg'), text: texts.svg },
      { href: url.agencyFile(agency.id, 'csv'), text: texts.csv },
    ],
  };
});

export const recordCsv = (data: Dataset, agency: NamedAgency): CsvTable => ({
  columns: ['agency_id', 'agency', 'edition_id', 'share', ...STATUSES],
  rows: allRows(agency, answerRecord(data, agency)).map((row) => ({
    agency_id: row.agency.id,
    agency: row.agency.name,
    edition_id: row.edition.id,
    share: row.share,
    ...countRow(row.indicators),
  })),
});
