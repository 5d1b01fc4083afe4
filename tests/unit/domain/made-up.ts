import type { z } from 'zod';
import { buildDataset, type Content, type Dataset } from '../../../src/domain/dataset.ts';
import { provisionIdOf } from '../../../src/domain/indicators.ts';
import { curatedAgencySchema } from '../../../src/schemas/agency.ts';
import { importedAssignmentSchema, type AssignmentRole } from '../../../src/schemas/assignment.ts';
import type { CuratedCheck } from '../../../src/schemas/curated-check.ts';
import { curatedIndicatorSchema, type CuratedIndicator } from '../../../src/schemas/curated-indicator.ts';
import type { CuratedLink, Unlinked } from '../../../src/schemas/link.ts';
import { importedMeasureSchema } from '../../../src/schemas/measure.ts';
import { importedProvisionSchema, type ImportedProvision } from '../../../src/schemas/provision.ts';
import { curatedSeriesSchema } from '../../../src/schemas/series.ts';
import { importedStrategySchema } from '../../../src/schemas/strategy.ts';

const KINDS = { g: 'goal', m: 'metric', t: 'target', r: 'result', x: 'other' } as const;

/** What every made-up provision says, unless a test gives it other words, and what every figure quotes. */
const WORDS = '宣導若干場次';
const PLACE = { source_id: 'made-up', line_start: 1, line_end: 1 };

const measureIdOf = (id: string): string => id.replace(/-[gmtrx]\d.*$/u, '');
const withoutLast = (id: string): string => id.replace(/-\d+$/u, '');
const editionIdOf = (id: string): string => id.split('-')[0] ?? '';
const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The provision of an id: measure, kind, year and place follow from it. Its words stand on line 1 from column 0. */
export function provision(id: string, given: Partial<ImportedProvision> = {}): ImportedProvision {
  const [, letter = 't', year, place = '1'] = /-([gmtrx])(?:(\d+)-)?(\d+)$/u.exec(id) ?? [];
  const kind = KINDS[letter as keyof typeof KINDS];
  const text = given.text ?? WORDS;
  return importedProvisionSchema.parse({
    id, measure_id: measureIdOf(id), kind, n: null, place: Number(place), heading: null, period: null, text, ...PLACE,
    roc_year: kind === 'target' || kind === 'result' ? Number(year ?? editionIdOf(id)) : null,
    places: { text: [[1, 0, text.length]] }, ...given,
  }); // prettier-ignore
}

type Entry = z.input<typeof curatedIndicatorSchema>;
type Figure = NonNullable<Entry['targets']>[number];

/** A figure, or words where the value is null, quoted from a provision. */
export const figure = (where: string, value: number | null, given: Partial<Figure> = {}): Figure => ({
  value,
  evidence: [{ in: where, line: 1, quote: WORDS }],
  ...given,
});

/** A curated entry with what a test gives. */
export const entry = (id: string, given: Partial<Entry> = {}): CuratedIndicator =>
  curatedIndicatorSchema.parse({
    id, label: id, kind: 'quantity', unit: '場次', direction: 'at-least', direction_basis: 'assumed', ...given,
  }); // prettier-ignore

/** A quantity asked for by a target and, where a number is given, answered by the result of the same place. */
export function quantity(
  id: string,
  target: number | null,
  actual?: number,
  given: Partial<Entry> = {},
): CuratedIndicator {
  const provisionId = provisionIdOf(id);
  const result = provisionId.replace(/-t(?=[\d-]+$)/u, '-r');
  return entry(id, {
    targets: [figure(provisionId, target)],
    actuals: actual === undefined ? [] : [figure(result, actual)],
    ...given,
  });
}

type Body = Omit<z.input<typeof curatedAgencySchema>, 'name_en'>;
type Charge = readonly [measureId: string, agencyId: string, role?: AssignmentRole, scope?: string];

export type MadeUp = {
  readonly indicators?: readonly CuratedIndicator[];
  /** Provisions that differ from the plain ones, which are there for every id that an entry names. */
  readonly provisions?: readonly ImportedProvision[];
  readonly agencies?: readonly Body[];
  readonly assignments?: readonly Charge[];
  readonly series?: readonly z.input<typeof curatedSeriesSchema>[];
  readonly checks?: readonly CuratedCheck[];
  readonly links?: readonly (readonly [from: string, to: string, given?: Partial<CuratedLink>])[];
  readonly unlinked?: readonly Unlinked[];
  /** Words of measures; a measure is there for each. */
  readonly texts?: Readonly<Record<string, string>>;
};

/** Joined data of made-up records. Editions, strategies, measures and provisions follow from the ids that stand in it. */
export function madeUp({
  indicators = [],
  provisions = [],
  agencies = [],
  assignments = [],
  series = [],
  checks = [],
  links = [],
  unlinked = [],
  texts = {},
}: MadeUp): Dataset {
  const quoted = indicators.flatMap(({ id, targets, actuals, standards, claims }) => [
    provisionIdOf(id),
    ...[...targets, ...actuals, ...standards, ...claims].flatMap(({ evidence }) => evidence.map((each) => each.in)),
  ]);
  const ids = distinct([...quoted, ...provisions.map(({ id }) => id)]);
  const measureIds = distinct([...ids.map(measureIdOf), ...Object.keys(texts)]);
  const content: Content = {
    manifest: [], documents: new Map(), stored: new Map(), sourceFacts: [], prose: [], layout: [], indicators, checks, unlinked,
    changes: [], corrections: [], replies: [], english: [],
    links: links.map(([from, to, given]) => ({
      from, to, relation: 'revised', confidence: 'high', note: `${from} → ${to}`, evidence: { from, to }, ...given,
    })),
    editions: distinct(measureIds.map(editionIdOf)).map((id) => ({
      id, title: id, kind: 'plan', roc_year: Number(id), approved_by: null, approved_on: null, document_no: null,
      source_ids: ['made-up'], entered: [], pending: [], evidence: [],
      expected: { chapters: 0, groups: 0, strategies: 0, measures: 0, provisions: 0, prose: 0 },
    })),
    strategies: distinct(measureIds.map(withoutLast)).map((id) => importedStrategySchema.parse({
      id, edition_id: editionIdOf(id), parent_id: null, level: 'strategy', number: 1, marker: '一、', title: id,
      places: {}, ...PLACE,
    })),
    measures: measureIds.map((id) => importedMeasureSchema.parse({
      id, edition_id: editionIdOf(id), strategy_id: withoutLast(id), number: 1, marker: null, seq: null, text: texts[id] ?? id,
      places: {}, ...PLACE,
    })),
    provisions: ids.map((id) => provisions.find((each) => each.id === id) ?? provision(id)),
    agencies: agencies.map((body) => curatedAgencySchema.parse({ name_en: body.id, ...body })),
    assignments: assignments.map(([measure_id, agency_id, role = 'unspecified', scope = null]) =>
      importedAssignmentSchema.parse({
        measure_id, agency_id, role, scope, as_written: agency_id, places: {}, ...PLACE,
      })),
    series: series.map((each) => curatedSeriesSchema.parse(each)),
  }; // prettier-ignore
  return buildDataset(content);
}
