import { readdirSync, readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { readLastChanges } from './domain/last-changes.ts';
import { isSpreadsheet, linesOfText, storedText } from './lib/stored-text.ts';
import { curatedAgencySchema } from './schemas/agency.ts';
import { importedAssignmentSchema } from './schemas/assignment.ts';
import { changeSchema } from './schemas/change.ts';
import { correctionSchema, replySchema } from './schemas/correction.ts';
import { curatedCheckSchema } from './schemas/curated-check.ts';
import { curatedEditionSchema, curatedSourceSchema } from './schemas/curated-edition.ts';
import { curatedIndicatorSchema } from './schemas/curated-indicator.ts';
import { englishNameSchema } from './schemas/english-name.ts';
import { glossaryEntrySchema } from './schemas/glossary.ts';
import { layoutSchema } from './schemas/layout.ts';
import { curatedLinkSchema, unlinkedSchema } from './schemas/link.ts';
import { importedMeasureSchema } from './schemas/measure.ts';
import { pageSchema } from './schemas/page.ts';
import { proseSchema } from './schemas/prose.ts';
import { importedProvisionSchema } from './schemas/provision.ts';
import { curatedSeriesSchema } from './schemas/series.ts';
import { manifestEntrySchema } from './schemas/source.ts';
import { curatedTermSchema } from './schemas/search.ts';
import { importedStrategySchema } from './schemas/strategy.ts';

type Entries = Record<string, unknown>[];

/** Ten times as fast as the reader of the commands, which knows places; a date stays the text that it is. */
const parse = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

type Read = () => [id: string, record: Record<string, unknown>][];

/** Loads what `read` gives, again when a file changes that it was read from; the order is that of `read`. */
const records = (name: string, read: Read, isSource: (path: string) => boolean): Loader => ({
  name,
  load: async (context) => {
    const { store, watcher } = context;
    const fill = async (): Promise<void> => {
      store.clear();
      for (const [id, record] of read()) store.set({ id, data: await context.parseData({ id, data: record }) });
    };
    await fill();
    watcher?.on('change', (path) => {
      if (isSource(path)) void fill();
    });
  },
});

/** The records of a table, edition after edition; one without an id is known by its edition and place. */
function imported(table: string): Loader {
  const folder = new URL('../content/imported/', import.meta.url);
  const read: Read = () =>
    readdirSync(folder).flatMap((edition) =>
      (JSON.parse(readFileSync(new URL(`${edition}/${table}.json`, folder), 'utf8')) as Entries).map(
        (record, index): [string, Record<string, unknown>] => [
          typeof record['id'] === 'string' ? record['id'] : `${edition}/${index}`,
          { ...record },
        ],
      ),
    );
  return records(`imported-${table}`, read, (path) => path.includes('imported') && path.endsWith(`${table}.json`));
}

/** The entries of a folder of curated lists, file after file. */
function curatedFolder(name: string): Loader {
  const folder = new URL(`../content/curated/${name}/`, import.meta.url);
  const read: Read = () =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .flatMap((file) =>
        (parse(readFileSync(new URL(file, folder), 'utf8')) as Entries).map(
          (entry): [string, Record<string, unknown>] => [String(entry['id']), entry],
        ),
      );
  return records(`curated-${name}`, read, (path) => path.includes(`curated/${name}/`));
}

/** A curated list. */
const curated = (name: string): Loader =>
  file(`content/curated/${name}.yaml`, { parser: (text) => parse(text) as Entries });

/** A list that may be empty, as one entry: Astro takes a collection without any for a fault. */
const list = (path: string): Loader =>
  records(
    path,
    () => [['list', { entries: parse(readFileSync(new URL(`../content/${path}`, import.meta.url), 'utf8')) ?? [] }]],
    (changed) => changed.endsWith(path),
  );

const listOf = <T extends z.ZodType>(schema: T) => z.object({ entries: z.array(schema) });

/** When what each page says last changed; a page is known by its address. */
const lastChanges: Loader = file('content/lastmod.txt', {
  parser: (text) => Object.fromEntries(readLastChanges(text).map((page) => [page.address, page])),
});

const lastChangeSchema = z.object({ address: z.string(), on: z.string(), hash: z.string() });

/** The search's terms; a group is known by its first word. */
const curatedTerms: Loader = file('content/curated/terms.yaml', {
  parser: (text) =>
    Object.fromEntries((parse(text) as { words: string[] }[]).map((group) => [group.words[0] ?? '', group])),
});

/** The links between editions; one is known by its two measures. */
const curatedLinks: Loader = file('content/curated/links.yaml', {
  parser: (text) =>
    Object.fromEntries(
      (parse(text) as { from: string; to: string }[]).map((link) => [`${link.from}/${link.to}`, link]),
    ),
});

/** What became of measures without a link; an entry is known by its measure and by what it says. */
const curatedUnlinked: Loader = file('content/curated/unlinked.yaml', {
  parser: (text) =>
    Object.fromEntries(
      (parse(text) as { measure: string; became: string }[]).map((each) => [`${each.measure}/${each.became}`, each]),
    ),
});

const storedDocument = z.object({ lines: z.array(z.string()), base64: z.string() });

/** The stored documents by their files' names: their lines, and their bytes as they are. */
const documents: Loader = {
  name: 'stored-documents',
  load: ({ store }) => {
    const folder = new URL('../content/sources/', import.meta.url);
    store.clear();
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt') || isSpreadsheet(each))) {
      const bytes = readFileSync(new URL(name, folder));
      const text = storedText(name, bytes);
      if (text === null) throw new Error(`content/sources/${name} cannot be decoded; npm run check says where`);
      store.set({ id: name, data: { lines: linesOfText(text), base64: bytes.toString('base64') } });
    }
    return Promise.resolve();
  },
};

export const collections = {
  manifest: defineCollection({ loader: file('content/sources/manifest.json'), schema: manifestEntrySchema }),
  documents: defineCollection({ loader: documents, schema: storedDocument }),
  sourceFacts: defineCollection({ loader: curated('sources'), schema: curatedSourceSchema }),
  editions: defineCollection({ loader: curated('editions'), schema: curatedEditionSchema }),
  agencies: defineCollection({ loader: curated('agencies'), schema: curatedAgencySchema }),
  strategies: defineCollection({ loader: imported('strategies'), schema: importedStrategySchema }),
  measures: defineCollection({ loader: imported('measures'), schema: importedMeasureSchema }),
  provisions: defineCollection({ loader: imported('provisions'), schema: importedProvisionSchema }),
  assignments: defineCollection({ loader: imported('assignments'), schema: importedAssignmentSchema }),
  prose: defineCollection({ loader: imported('prose'), schema: proseSchema }),
  layout: defineCollection({ loader: imported('layout'), schema: layoutSchema }),
  indicators: defineCollection({ loader: curatedFolder('indicators'), schema: curatedIndicatorSchema }),
  series: defineCollection({ loader: curated('series'), schema: curatedSeriesSchema }),
  english: defineCollection({ loader: curatedFolder('english'), schema: englishNameSchema }),
  checks: defineCollection({ loader: curatedFolder('checks'), schema: curatedCheckSchema }),
  links: defineCollection({ loader: curatedLinks, schema: curatedLinkSchema }),
  unlinked: defineCollection({ loader: curatedUnlinked, schema: unlinkedSchema }),
  changes: defineCollection({ loader: list('changes/site.yaml'), schema: listOf(changeSchema) }),
  corrections: defineCollection({ loader: list('corrections/corrections.yaml'), schema: listOf(correctionSchema) }),
  replies: defineCollection({ loader: list('corrections/replies.yaml'), schema: listOf(replySchema) }),
  lastChanges: defineCollection({ loader: lastChanges, schema: lastChangeSchema }),
  terms: defineCollection({ loader: curatedTerms, schema: curatedTermSchema }),
  glossary: defineCollection({ loader: curated('glossary'), schema: glossaryEntrySchema }),
  pages: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: 'content/pages' }),
    schema: pageSchema,
  }),
};
