import type { EnglishName } from '../../src/schemas/english-name.ts';
import type { Complaint } from '../content-error.ts';
import type { Entry } from '../content/yaml.ts';
import { tableOf, type Content, type Rule } from './context.ts';

const FOLDER = 'content/curated/english';

/** A record that may have an English name: its list there, its Chinese name, and the editions that it belongs to. */
type Nameable = {
  readonly list: string;
  readonly id: string;
  readonly chinese: string;
  readonly editions: readonly string[];
  /** Whether pages are to have an English name for it. */
  readonly demanded: boolean;
};

type FromEditions = (editions: readonly string[]) => Omit<Nameable, 'list' | 'id' | 'chinese'>;
const demanded: FromEditions = (editions) => ({ editions, demanded: true });
const allowed: FromEditions = (editions) => ({ editions, demanded: false });

/** `content/curated/indicators/107.yaml` → 107 */
const editionOfFile = (file: string): string => /([^/]+)\.yaml$/u.exec(file)?.[1] ?? '';

function nameables(content: Content): Nameable[] {
  const { editions, indicators, series } = content.curated;
  const editionOf = new Map(indicators.map(({ id, at }) => [id, editionOfFile(at.file)]));
  return [
    ...tableOf(content, 'strategies').map(({ record: { id, title, edition_id } }) => ({
      list: 'strategies', id, chinese: title, ...demanded([edition_id]),
    })),
    ...editions.map(({ id, title }) => ({ list: 'editions', id, chinese: title, ...demanded([id]) })),
    ...content.stored.map(({ entry: { id, title } }) => ({
      list: 'sources', id, chinese: title,
      ...demanded(editions.filter(({ source_ids }) => source_ids.includes(id)).map((each) => each.id)),
    })),
    ...series.map(({ id, label, indicators: members }) => ({
      list: 'series', id, chinese: label, ...demanded(members.flatMap((member) => editionOf.get(member) ?? [])),
    })),
    ...indicators.map(({ id, label, at }) => ({
      list: `indicators-${editionOfFile(at.file)}`, id, chinese: label, ...allowed([editionOfFile(at.file)]),
    })),
  ]; // prettier-ignore
}

const chineseOf = (entry: EnglishName): string => ('title' in entry ? entry.title : entry.label);
const keyOf = (list: string, id: string): string => `${list} ${id}`;
const listOf = (entry: Entry<EnglishName>): string => editionOfFile(entry.at.file);

/** What is wrong with an entry: its record is not there, is called otherwise, or has another entry. */
function faultOf(entry: Entry<EnglishName>, record: Nameable | undefined, first: Entry<EnglishName> | undefined) {
  if (!record)
    return {
      problem: 'nothing in this list has this id',
      expected: `a record whose English name stands in ${entry.at.file}`,
      found: entry.id,
      edit: 'correct the id, or take the entry out',
    };
  if (chineseOf(entry) !== record.chinese)
    return {
      problem: 'the Chinese is not that of the record',
      expected: `「${record.chinese}」`,
      found: `「${chineseOf(entry)}」`,
      edit: 'translate the words of the record, and copy them here',
    };
  if (first !== entry)
    return {
      problem: 'this record has two English names',
      expected: 'one entry',
      found: `another on line ${first?.at.line ?? 0}`,
      edit: 'take one of them out',
    };
  return null;
}

const absent = ({ list, id, chinese }: Nameable): Complaint => ({
  file: `${FOLDER}/${list}.yaml`,
  record: id,
  problem: 'this record has no English name',
  expected: `an entry for 「${chinese}」`,
  found: 'none',
  edit: `translate it, and add the entry to ${FOLDER}/${list}.yaml`,
});

/** How many records of an edition are still to be translated, or null. */
function pendingLine(edition: string, waiting: readonly Nameable[]): string | null {
  const lists = Map.groupBy(
    waiting.filter(({ editions }) => editions.includes(edition)),
    ({ list }) => list,
  );
  const counts = [...lists].map(([list, own]) => `${own.length} of ${FOLDER}/${list}.yaml`);
  return counts.length === 0 ? null : `  ${edition} English names: ${counts.join(', ')}`;
}

/** How many indicators of each edition have no English label. */
function labelLine(missing: readonly Nameable[]): string {
  const counts = [...Map.groupBy(missing, ({ editions: [edition = ''] }) => edition)].map(
    ([edition, own]) => `${own.length} of ${edition}`,
  );
  return counts.length === 0 ? 'every indicator has one' : `indicators without one: ${counts.join(', ')}`;
}

/**
 * English names are of records that are there, of the words that these have, once each; every record of an edition that people
 * have done with has one, but for indicators, which show their Chinese labels.
 */
export const englishNames: Rule = (content) => {
  const records = new Map(nameables(content).map((record) => [keyOf(record.list, record.id), record]));
  const entries = content.curated.english;
  const named = new Map([...entries].reverse().map((entry) => [keyOf(listOf(entry), entry.id), entry]));
  const missing = [...records].flatMap(([key, record]) => (named.has(key) ? [] : [record]));
  const unfinished = new Set(content.curated.editions.flatMap(({ id, pending }) => (pending.length > 0 ? [id] : [])));
  const mayWait = ({ editions }: Nameable): boolean => editions.some((id) => unfinished.has(id));
  const due = missing.filter((record) => record.demanded);
  const waiting = [...unfinished].flatMap((edition) => pendingLine(edition, due.filter(mayWait)) ?? []);
  return {
    complaints: [
      ...entries.flatMap((entry): Complaint[] => {
        const key = keyOf(listOf(entry), entry.id);
        const fault = faultOf(entry, records.get(key), named.get(key));
        return fault === null ? [] : [{ ...entry.at, record: entry.id, ...fault }];
      }),
      ...due.filter((record) => !mayWait(record)).map(absent),
    ],
    summary: [
      `${entries.length} English names translate the words of their records; ${labelLine(missing.filter((record) => !record.demanded))}`,
      ...(waiting.length > 0 ? ['still to be translated by people:', ...waiting] : []),
    ].join('\n'),
  };
};
