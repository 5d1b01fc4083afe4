import { newestFirst } from '../lib/iso-day.ts';
import { oncePer } from '../lib/once.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Correction, Reply } from '../schemas/correction.ts';
import { succession } from './agencies.ts';
import { concernedBy } from './concerns.ts';
import type { Dataset } from './dataset.ts';

/** The newest first; of one day in the order of the list. */
export const byDay = <T extends { readonly on: string }>(entries: readonly T[]): T[] =>
  entries.toSorted((a, b) => newestFirst(a.on, b.on));

/** Entries by each thing that they concern, the newest first. */
const index = <T extends { readonly on: string }>(
  data: Dataset,
  entries: readonly T[],
  refsOf: (entry: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> =>
  new Map(
    [
      ...Map.groupBy(
        byDay(entries).flatMap((entry) => [...concernedBy(data, refsOf(entry))].map((ref) => ({ ref, entry }))),
        ({ ref }) => ref,
      ),
    ].map(([ref, own]) => [ref, own.map(({ entry }) => entry)]),
  );

const correctionIndex = oncePer((data: Dataset) => index(data, data.corrections, ({ records }) => records));
const replyIndex = oncePer((data: Dataset) => index(data, data.replies, ({ record }) => [record]));

/** Corrections that concern any of some things, the newest first, each once. */
export const correctionsOn = (data: Dataset, ...refs: readonly string[]): Correction[] =>
  byDay([...new Set(refs.flatMap((ref) => correctionIndex(data).get(ref) ?? []))]);

/** Replies to verdicts that concern any of some things, the newest first, each once. */
export const repliesOn = (data: Dataset, ...refs: readonly string[]): Reply[] =>
  byDay([...new Set(refs.flatMap((ref) => replyIndex(data).get(ref) ?? []))]);

/** Replies to one verdict, the newest first. */
export const repliesTo = (data: Dataset, ref: string): Reply[] =>
  repliesOn(data, ref).filter(({ record }) => record === ref);

/** Every name that a body has borne, its own among them. */
export const namesOf = (data: Dataset, id: string): string[] => {
  const { former, later } = succession(id, data.agencyById);
  return [...former, id, ...later];
};

/** Measures that any name of a body is named for. */
export const measuresInCharge = (data: Dataset, agencyId: string): ReadonlySet<string> =>
  new Set(
    namesOf(data, agencyId).flatMap((id) => (data.assignmentsTo.get(id) ?? []).map(({ measure_id }) => measure_id)),
  );

/** What a body has to do with: its names and the measures that any of them is named for. */
export const refsOfAgency = (data: Dataset, { id }: Agency): string[] => [
  ...namesOf(data, id).map((name) => `agencies/${name}`),
  ...[...measuresInCharge(data, id)].map((measure) => `measures/${measure}`),
];
