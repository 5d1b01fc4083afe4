import { describe, expect, test, vi } from 'vitest';
import { importedAssignmentSchema } from '../../src/schemas/assignment.ts';
import { layoutSchema } from '../../src/schemas/layout.ts';
import { importedMeasureSchema } from '../../src/schemas/measure.ts';
import { proseSchema } from '../../src/schemas/prose.ts';
import { importedProvisionSchema } from '../../src/schemas/provision.ts';
import { importedStrategySchema } from '../../src/schemas/strategy.ts';
import { ContentError } from '../../scripts/content-error.ts';
import { importEditions, toFiles } from '../../scripts/content/import.ts';
import { IMPORTED_TABLES } from '../../scripts/content/imported.ts';
import { readFilesBelow } from '../../scripts/content/imported-files.ts';
import { assertContent } from '../../scripts/rules/assert-content.ts';
import type { Content } from '../../scripts/rules/context.ts';
import { verbatim } from '../../scripts/rules/verbatim.ts';
import type { Records } from '../../scripts/sources/records.ts';
import { changeOne, leavesOf, picks, replaceLeaf, type Leaf } from './one-character.ts';
import { IMPORTED, recordsOf, storedContent } from './stored-content.ts';
import { LONG } from '../sample.ts';

vi.setConfig({ testTimeout: 600_000 });

const SAMPLE = 150;
const SEED = 1070911;

const SCHEMAS = {
  strategies: importedStrategySchema,
  measures: importedMeasureSchema,
  provisions: importedProvisionSchema,
  assignments: importedAssignmentSchema,
  prose: proseSchema,
  layout: layoutSchema,
};

type Table = (typeof IMPORTED_TABLES)[number];
type Place = { readonly edition: string; readonly table: Table; readonly index: number };

const editions = importEditions(storedContent.curated, storedContent.stored);
const files = toFiles(editions);

const places: readonly Place[] = [...editions].flatMap(([edition, records]) =>
  IMPORTED_TABLES.flatMap((table) => records[table].map((_, index) => ({ edition, table, index }))),
);

function recordAt({ edition, table, index }: Place): Records[Table][number] {
  const record = editions.get(edition)?.[table][index];
  if (!record) throw new Error(`no record ${index} of ${edition}/${table}`);
  return record;
}

/** What `check` says when one field of one record is another; null when nothing. The steps are those of the command. */
function complaintOf(place: Place, path: Leaf['path'], leaf: string | number): string | null {
  const { edition, table, index } = place;
  const fitting = SCHEMAS[table].safeParse(replaceLeaf(recordAt(place), path, leaf));
  if (!fitting.success) return fitting.error.message;
  const changed = replaceLeaf(Object.fromEntries(editions), [edition, table, index, ...path], leaf);
  const content: Content = { ...storedContent, editions: new Map(Object.entries(changed)) };
  try {
    assertContent(content);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return [...toFiles(content.editions)].find(([name, text]) => files.get(name) !== text)?.[0] ?? null;
}

describe('check', () => {
  test('has nothing to say of the records as they are', () => {
    expect(() => assertContent({ ...storedContent, editions })).not.toThrow();
    expect(readFilesBelow(IMPORTED)).toEqual(files);
    const place = { edition: '112', table: 'measures', index: 0 } as const;
    expect(complaintOf(place, ['marker'], '(一)')).toBeNull();
  });

  test(`notices one changed character in ${LONG ? 'every record' : `each of ${SAMPLE} records`}`, () => {
    const [which, where, what] = [SEED, SEED + 1, SEED + 2].map((seed) => picks(places.length, seed));
    const chosen: readonly (Place | undefined)[] = LONG
      ? places
      : (which ?? []).slice(0, SAMPLE).map((pick) => places[pick % places.length]);
    const unnoticed = chosen.flatMap((place, turn): unknown[] => {
      if (!place) return [];
      const leaves = leavesOf(recordAt(place));
      const leaf = leaves[(where?.[turn] ?? 0) % leaves.length];
      if (!leaf) return [{ ...place, problem: 'a record without a field' }];
      const changed = changeOne(leaf.value, what?.[turn] ?? 0);
      return complaintOf(place, leaf.path, changed) === null ? [{ ...place, path: leaf.path, changed }] : [];
    });
    expect(unnoticed).toEqual([]);
    expect(chosen).toHaveLength(LONG ? places.length : SAMPLE);
  });
});

const NONE: Records = { strategies: [], measures: [], provisions: [], assignments: [], prose: [], layout: [] };
const PRINTED = ['text', 'title', 'as_written', 'heading', 'marker', 'n', 'seq', 'scope'];

/** The problems that the rule `verbatim` finds in one record. */
const verbatimOf = (edition: string, table: Table, record: unknown): string[] =>
  verbatim({
    ...storedContent,
    editions: new Map([[edition, { ...NONE, [table]: [record] }]]),
  }).complaints.map(({ problem }) => problem);

describe('the rule verbatim, alone', () => {
  test.each(PRINTED)('notices a changed character of the field %s in every record that has it', (field) => {
    const numbers = picks(places.length, SEED);
    let changes = 0;
    for (const [turn, place] of places.entries()) {
      const { edition, table } = place;
      const record = recordAt(place);
      const leaf = leavesOf(record).find(({ path }) => path.length === 1 && path[0] === field);
      if (table === 'layout' || !leaf) continue;
      expect(verbatimOf(edition, table, record)).toEqual([]);
      const changed = replaceLeaf(record, [field], changeOne(leaf.value, numbers[turn] ?? 0));
      expect(verbatimOf(edition, table, changed)).toEqual([
        expect.stringContaining(`field ${field} is not what the source prints there`),
      ]);
      changes += 1;
    }
    expect(changes).toBeGreaterThan(0);
  });

  test('notices a role that is not the printed one', () => {
    const index = recordsOf('112').assignments.findIndex(({ role }) => role === 'support');
    const changed = replaceLeaf(recordsOf('112').assignments[index], ['role'], 'lead');
    expect(verbatimOf('112', 'assignments', changed)).toEqual([expect.stringContaining('field role is not what')]);
  });

  test.each(['line_start', 'line_end'])('notices a %s that is not a line of the text', (field) => {
    const [record] = recordsOf('107').measures;
    const leaf = leavesOf(record).find(({ path }) => path[0] === field);
    const changed = replaceLeaf(record, [field], Number(leaf?.value) + 1);
    expect(verbatimOf('107', 'measures', changed)).toEqual([
      expect.stringContaining('the lines are not those of the text'),
    ]);
  });

  test('notices a printed field without a place', () => {
    const [record] = recordsOf('107').measures;
    const changed = { ...record, places: { text: record?.places['text'] } };
    expect(verbatimOf('107', 'measures', changed)).toEqual([
      expect.stringContaining('field marker has no place'),
      expect.stringContaining('field seq has no place'),
    ]);
  });
});
