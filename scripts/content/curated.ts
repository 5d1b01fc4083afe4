import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { curatedAgencySchema } from '../../src/schemas/agency.ts';
import { changeSchema } from '../../src/schemas/change.ts';
import { correctionSchema, replySchema } from '../../src/schemas/correction.ts';
import { curatedCheckSchema } from '../../src/schemas/curated-check.ts';
import { curatedEditionSchema, curatedSourceSchema } from '../../src/schemas/curated-edition.ts';
import { curatedIndicatorSchema } from '../../src/schemas/curated-indicator.ts';
import { englishLabelSchema, englishTitleSchema, type EnglishName } from '../../src/schemas/english-name.ts';
import { glossaryEntrySchema, type GlossaryEntry } from '../../src/schemas/glossary.ts';
import { curatedLinkSchema, unlinkedSchema } from '../../src/schemas/link.ts';
import { curatedTermSchema, type CuratedTerm } from '../../src/schemas/search.ts';
import { curatedSeriesSchema } from '../../src/schemas/series.ts';
import { decode } from '../sources/document.ts';
import { readBytes } from './stored.ts';
import { parseYamlList, type Entry } from './yaml.ts';

function readList<T extends z.ZodType>(content: string, path: string, schema: T): Entry<z.output<T>>[] {
  const file = `content/${path}.yaml`;
  const bytes = readBytes(join(content, `${path}.yaml`), file, `restore ${file}`);
  return parseYamlList(file, decode(file, bytes), schema);
}

const read = <T extends z.ZodType>(content: string, name: string, schema: T): Entry<z.output<T>>[] =>
  readList(content, `curated/${name}`, schema);

/** The names of the lists of a folder of `content/curated/`, in their order. */
function listsIn(content: string, folder: string): string[] {
  const path = join(content, 'curated', folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.yaml')) : [];
  return names.sort().map((name) => `${folder}/${name.replace(/\.yaml$/u, '')}`);
}

const readFolder = <T extends z.ZodType>(content: string, folder: string, schema: T): Entry<z.output<T>>[] =>
  listsIn(content, folder).flatMap((name) => read(content, name, schema));

/** Lists of English names whose records have labels; those of the others have titles. */
const LABELLED = /\/(?:series|indicators-[^/]+)$/u;

/** The English names of records, list after list. */
const readEnglish = (content: string): Entry<EnglishName>[] =>
  listsIn(content, 'english').flatMap((name): Entry<EnglishName>[] =>
    read(content, name, LABELLED.test(name) ? englishLabelSchema : englishTitleSchema),
  );

/** The lists that the parsers need: editions, documents and agencies. */
export const readLists = (content: string) => ({
  editions: read(content, 'editions', curatedEditionSchema),
  sources: read(content, 'sources', curatedSourceSchema),
  agencies: read(content, 'agencies', curatedAgencySchema),
});

/** All that people decide: the lists, what each target asks for and was answered with, and series. */
export const readCurated = (content: string) => ({
  ...readLists(content),
  indicators: readFolder(content, 'indicators', curatedIndicatorSchema),
  series: read(content, 'series', curatedSeriesSchema),
  checks: readFolder(content, 'checks', curatedCheckSchema),
  links: read(content, 'links', curatedLinkSchema),
  unlinked: read(content, 'unlinked', unlinkedSchema),
  english: readEnglish(content),
});
export type Curated = ReturnType<typeof readCurated>;

/** The words that find each other in the search. */
export const readTerms = (content: string): Entry<CuratedTerm>[] => read(content, 'terms', curatedTermSchema);

/** The terms that are explained. */
export const readGlossary = (content: string): Entry<GlossaryEntry>[] => read(content, 'glossary', glossaryEntrySchema);

/** What changed on the site, what it had wrong, and what bodies say of its verdicts. */
export const readUpdates = (content: string) => ({
  changes: readList(content, 'changes/site', changeSchema),
  corrections: readList(content, 'corrections/corrections', correctionSchema),
  replies: readList(content, 'corrections/replies', replySchema),
});
export type Updates = ReturnType<typeof readUpdates>;
