import {
  indicatorRow,
  mainsOf,
  observationRows,
  provisionIdOf,
  unansweredResults,
  type IndicatorContext,
} from '../../src/domain/indicators.ts';
import { spanOf, statusOf } from '../../src/domain/status.ts';
import { findQuantities } from '../../src/lib/numbers.ts';
import type { CuratedIndicator } from '../../src/schemas/curated-indicator.ts';
import type { ImportedProvision } from '../../src/schemas/provision.ts';
import type { Complaint } from '../content-error.ts';
import type { Entry } from '../content/yaml.ts';
import { tableOf, type Content, type Rule } from './context.ts';
import { placed } from './indicators.ts';
import { isPending, unreadEditions } from './pending-work.ts';
import { provisionsById } from './provision-quotes.ts';

const FOLDER = 'content/curated/indicators';

/** A quantity that names a time rather than an amount: 112年, 10月, 11 月底, 一百年止. */
const isTime = (unit: string | null): boolean => unit !== null && /^[年月日季屆]$/u.test(unit);

/** The look-ups that entries are joined with. */
export const contextOf = (content: Content): IndicatorContext => {
  const editionOf = new Map(tableOf(content, 'measures').map(({ record }) => [record.id, record.edition_id]));
  const years = new Map(content.curated.editions.map(({ id, roc_year }) => [id, roc_year]));
  return {
    provisionById: provisionsById(content),
    yearOf: (measureId) => years.get(editionOf.get(measureId) ?? '') ?? null,
  };
};

/** Numbers of a target's text that no target row quotes and no entry puts aside. */
function unquotedNumbers({ id, text }: ImportedProvision, entries: readonly CuratedIndicator[]): string[] {
  const quotes = entries.flatMap((entry) => [
    ...entry.targets.flatMap(({ evidence }) => evidence.filter((quote) => quote.in === id).map(({ quote }) => quote)),
    ...entry.aside,
  ]);
  const ranges = quotes.map((quote) => [text.indexOf(quote), text.indexOf(quote) + quote.length] as const);
  return findQuantities(text)
    .filter(({ unit, ordinal }) => !ordinal && !isTime(unit))
    .filter(({ index }) => !ranges.some(([from, to]) => index >= from && index < to))
    .map(({ raw, unit }) => `${raw}${unit ?? ''}`);
}

/** Statuses that the alternative readings of an entry would give. */
function otherStatuses(entry: CuratedIndicator, context: IndicatorContext): string[] {
  const rows = observationRows(entry, context);
  const { target, actual } = mainsOf(rows);
  const { status } = indicatorRow(entry, rows, context);
  const [first] = rows;
  if (entry.kind !== 'quantity' || target === undefined || actual === undefined || !first) return [];
  return rows
    .filter(({ kind, reading, value }) => kind === 'actual' && reading === 'alternative' && value !== null)
    .map(
      ({ value, period }) =>
        statusOf({
          kind: entry.kind,
          direction: entry.direction,
          year: target.roc_year,
          target: target.value,
          hasTarget: true,
          actual: value,
          period,
          hasReport: true,
          outcome: null,
        }).status,
    )
    .filter((other) => other !== status);
}

function entryComplaints(content: Content, context: IndicatorContext, entry: Entry<CuratedIndicator>): Complaint[] {
  const complaint = (problem: string, expected: string, found: string): Complaint => ({
    ...entry.at,
    record: entry.id,
    problem,
    expected,
    found,
    edit: `correct this entry of ${entry.at.file}`,
  });
  const measureId = context.provisionById.get(provisionIdOf(entry.id))?.measure_id ?? '';
  const scopes = new Set(
    tableOf(content, 'assignments').flatMap(({ record }) =>
      record.measure_id === measureId && record.scope !== null ? [record.scope] : [],
    ),
  );
  const rows = observationRows(entry, context);
  const year = rows.find(({ kind }) => kind === 'target')?.roc_year;
  const results = unansweredResults(entry, context);
  const others = otherStatuses(entry, context);
  const across = rows.filter(
    ({ kind, reading, value, period }) =>
      entry.targets.length > 0 &&
      entry.kind === 'quantity' &&
      kind === 'actual' &&
      reading === 'main' &&
      value !== null &&
      ['across', 'outside'].includes(spanOf(period, year ?? null)),
  );
  return [
    ...(results.length > 0 && !isPending(content, measureId, 'results')
      ? [
          complaint(
            'the measure has results, and the entry quotes none',
            'the words that answer, or come nearest (outcome: unclear)',
            results.map(({ id }) => id).join(', '),
          ),
        ]
      : []),
    ...(others.length > 0 && !entry.arguable
      ? [
          complaint(
            'another reading changes the status, and the entry is not arguable',
            'arguable: true with a note',
            others.join(', '),
          ),
        ]
      : []),
    ...(across.length > 0 && !entry.arguable
      ? [
          complaint(
            'the main actual covers months of another year, and the entry is not arguable',
            'arguable: true with a note on the months',
            across.map(({ period }) => period).join(', '),
          ),
        ]
      : []),
    ...(scopes.size > 0 === (entry.scope !== null) && (entry.scope === null || scopes.has(entry.scope))
      ? []
      : [
          complaint(
            'the scope is none of those printed beside the agencies',
            [...scopes].join(' / ') || 'no scope',
            entry.scope ?? 'none',
          ),
        ]),
  ];
}

/** Each target is an indicator, each number that it sets a target row, each result looked at, each doubt said. */
export const indicatorCoverage: Rule = (content) => {
  const context = contextOf(content);
  const entries = content.curated.indicators;
  const byProvision = Map.groupBy(entries, ({ id }) => provisionIdOf(id));
  const unread = unreadEditions(content);
  const editionOf = new Map(tableOf(content, 'measures').map(({ record }) => [record.id, record.edition_id]));
  const targets = [...context.provisionById.values()].filter(
    ({ kind, measure_id }) => kind === 'target' && !unread.has(editionOf.get(measure_id) ?? ''),
  );
  const complaints = targets.flatMap((target): Complaint[] => {
    const own = byProvision.get(target.id) ?? [];
    if (own.length === 0)
      return [
        {
          file: FOLDER,
          record: target.id,
          problem: 'a target has no indicator',
          expected: `an entry ${target.id}`,
          found: `none for 「${target.text.slice(0, 60)}」`,
          edit: `read the target and add it to the list of its edition in ${FOLDER}`,
        },
      ];
    return unquotedNumbers(target, own).map((number) => ({
      ...(own[0]?.at ?? { file: FOLDER }),
      record: target.id,
      problem: 'a number of the target is in no target row',
      expected: 'a quotation with it under targets, or under aside when it sets nothing',
      found: number,
      edit: 'complete the entries of this target',
    }));
  });
  const set = entries
    .flatMap(placed)
    .filter(({ name, observation }) => name.startsWith('t') && observation.value !== null);
  return {
    complaints: [...complaints, ...entries.flatMap((entry) => entryComplaints(content, context, entry))],
    summary: `${targets.length} targets are all indicators; they set ${set.length} numbers`,
  };
};
