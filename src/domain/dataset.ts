import { ceYear } from '../lib/roc-date.ts';
import type { CuratedAgency } from '../schemas/agency.ts';
import type { ImportedAssignment } from '../schemas/assignment.ts';
import type { Change } from '../schemas/change.ts';
import type { Correction, Reply } from '../schemas/correction.ts';
import type { CuratedCheck } from '../schemas/curated-check.ts';
import type { CuratedEdition, CuratedSource, EnteredField } from '../schemas/curated-edition.ts';
import type { CuratedIndicator } from '../schemas/curated-indicator.ts';
import type { Edition } from '../schemas/edition.ts';
import type { EnglishName } from '../schemas/english-name.ts';
import type { Layout } from '../schemas/layout.ts';
import type { CuratedLink, Link, Unlinked } from '../schemas/link.ts';
import type { ImportedMeasure } from '../schemas/measure.ts';
import type { Prose } from '../schemas/prose.ts';
import type { ImportedProvision } from '../schemas/provision.ts';
import type { CuratedSeries } from '../schemas/series.ts';
import type { ManifestEntry, Source } from '../schemas/source.ts';
import type { ImportedStrategy } from '../schemas/strategy.ts';
import { agencyRows } from './agencies.ts';
import { checkTables } from './check-tables.ts';
import { indicatorTables } from './indicator-tables.ts';
import { planEditions } from './lineage.ts';
import { namedAgencies, namerOf } from './names.ts';
import { compareAsWritten, compareEditions, compareIds, compareProvisions } from './order.ts';
import { quotables } from './quotables.ts';

/** Content as the collections hold it, each table in printed order within its edition. */
export type Content = {
  readonly manifest: readonly ManifestEntry[];
  /** The lines of the stored documents, by their ids. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** Their bytes, which are published as they are; none where nothing is published. */
  readonly stored: ReadonlyMap<string, Uint8Array>;
  readonly sourceFacts: readonly CuratedSource[];
  readonly editions: readonly CuratedEdition[];
  readonly agencies: readonly CuratedAgency[];
  readonly strategies: readonly ImportedStrategy[];
  readonly measures: readonly ImportedMeasure[];
  readonly provisions: readonly ImportedProvision[];
  readonly assignments: readonly ImportedAssignment[];
  readonly prose: readonly Prose[];
  readonly layout: readonly Layout[];
  readonly indicators: readonly CuratedIndicator[];
  readonly series: readonly CuratedSeries[];
  readonly checks: readonly CuratedCheck[];
  readonly links: readonly CuratedLink[];
  readonly unlinked: readonly Unlinked[];
  readonly changes: readonly Change[];
  readonly corrections: readonly Correction[];
  readonly replies: readonly Reply[];
  readonly english: readonly EnglishName[];
};

/** The joined data that every page draws on. */
export type Dataset = ReturnType<typeof buildDataset>;

const groupBy = <T>(records: readonly T[], key: (record: T) => string): ReadonlyMap<string, readonly T[]> =>
  Map.groupBy(records, key);

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

function sourceRow({ id, title, file, sha256, lines }: ManifestEntry, facts: readonly CuratedSource[]): Source {
  const fact = facts.find((each) => each.id === id);
  return {
    id,
    title,
    publisher: fact?.publisher ?? null,
    issued: fact?.issued ?? null,
    document_no: fact?.document_no ?? null,
    file,
    sha256,
    lines,
    original_url: fact?.original_url ?? null,
    retrieved_on: fact?.retrieved_on ?? null,
    transcription: fact?.transcription ?? null,
  };
}

const editionRow = ({
  id,
  title,
  kind,
  roc_year,
  approved_by,
  approved_on,
  document_no,
  source_ids,
}: CuratedEdition): Edition => ({
  id,
  title,
  kind,
  roc_year,
  year: roc_year === null ? null : ceYear(roc_year),
  approved_by,
  approved_on,
  document_no,
  source_ids,
});

const linkRow = ({ from, to, relation, confidence, note }: CuratedLink): Link => ({
  from_measure_id: from,
  to_measure_id: to,
  relation,
  confidence,
  note,
});

/** Joins the collections into rows of the published tables and the look-ups between them, all in printed order. */
export function buildDataset(content: Content) {
  const { titled, labelled } = namerOf(content.english);
  const editions = titled(content.editions.map(editionRow)).sort(compareEditions);
  const rank = new Map(editions.map(({ id }, index) => [id, index]));
  const inOrder = <T extends { readonly id: string; readonly edition_id: string }>(records: readonly T[]): T[] =>
    [...records].sort(
      (a, b) => (rank.get(a.edition_id) ?? 0) - (rank.get(b.edition_id) ?? 0) || compareIds(a.id, b.id),
    );
  const strategies = inOrder(titled(content.strategies));
  const measures = inOrder(content.measures);
  const provisionsOf = groupBy([...content.provisions].sort(compareProvisions), ({ measure_id }) => measure_id);
  const assignmentsOf = groupBy([...content.assignments].sort(compareAsWritten), ({ measure_id }) => measure_id);
  const assignments = measures.flatMap(({ id }) => assignmentsOf.get(id) ?? []);
  const agencies = namedAgencies(agencyRows(content.agencies, assignments)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const sources = titled(
    editions
      .flatMap(({ source_ids }) => source_ids)
      .flatMap((id) => content.manifest.filter((entry) => entry.id === id))
      .map((entry) => sourceRow(entry, content.sourceFacts)),
  );
  const provisions = measures.flatMap(({ id }) => provisionsOf.get(id) ?? []);
  const { scopes, reasons, seriesEvidence, members, ...read } = indicatorTables(content, {
    editions,
    measures,
    provisions,
    unread: new Set(content.editions.flatMap(({ id, pending }) => (pending.includes('results') ? [id] : []))),
  });
  const tables = { ...read, indicators: labelled(read.indicators), series: labelled(read.series) };
  const textById = quotables({ ...content, linesOf: (sourceId) => content.documents.get(sourceId) ?? [] });
  const { checks, check_inputs } = checkTables(
    content.checks,
    textById,
    sources.map(({ id }) => id),
  );
  const links = [...content.links].sort((a, b) => compareIds(a.from, b.from) || compareIds(a.to, b.to)).map(linkRow);
  const editionById = byId(editions);
  return {
    sources,
    editions,
    strategies,
    measures,
    provisions,
    agencies,
    assignments,
    ...tables,
    checks,
    check_inputs,
    textById,
    links,
    unlinked: content.unlinked,
    changes: content.changes,
    corrections: content.corrections,
    replies: content.replies,
    scopes,
    reasons,
    seriesEvidence,
    members,
    documents: content.documents,
    stored: content.stored,
    layout: content.layout,
    everyone: new Set(content.agencies.filter(({ everyone }) => everyone).map(({ id }) => id)),
    basis: new Map(content.agencies.map(({ id, basis }) => [id, basis])),
    evidence: new Map([...content.editions, ...content.sourceFacts].map(({ id, evidence }) => [id, evidence])),
    editionById,
    /** The editions that are compared with each other, oldest first. */
    plans: planEditions(content.editions).flatMap(({ id }) => editionById.get(id) ?? []),
    /** What people have still to read of each edition. */
    pending: new Map(content.editions.map(({ id, pending }) => [id, pending])),
    /** Fields of editions and sources that an editor gives, and no document prints. */
    entered: new Map<string, readonly EnteredField[]>(
      [...content.editions, ...content.sourceFacts].map(({ id, entered }) => [id, entered]),
    ),
    strategyById: byId(strategies),
    measureById: byId(measures),
    provisionById: byId(provisions),
    agencyById: byId(agencies),
    indicatorById: byId(tables.indicators),
    seriesById: byId(tables.series),
    strategiesOf: groupBy(strategies, ({ edition_id, parent_id }) => parent_id ?? edition_id),
    measuresOf: groupBy(measures, ({ strategy_id }) => strategy_id),
    provisionsOf,
    assignmentsOf,
    linksFrom: groupBy(links, ({ from_measure_id }) => from_measure_id),
    linksTo: groupBy(links, ({ to_measure_id }) => to_measure_id),
    indicatorsOf: groupBy(tables.indicators, ({ measure_id }) => measure_id),
    checksIn: groupBy(checks, ({ text_id }) => text_id),
    checksOf: groupBy(checks, ({ measure_id }) => measure_id ?? ''),
    inputsOf: groupBy(check_inputs, ({ check_id }) => check_id),
    observationsOf: groupBy(tables.observations, ({ indicator_id }) => indicator_id),
    assignmentsTo: groupBy(assignments, ({ agency_id }) => agency_id),
    proseOf: groupBy(
      [...content.prose].sort((a, b) => a.place - b.place),
      ({ edition_id }) => edition_id,
    ),
  };
}
