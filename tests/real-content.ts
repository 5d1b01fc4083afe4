import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildDataset, type Content } from '../src/domain/dataset.ts';
import { storedText } from '../src/lib/stored-text.ts';
import { curatedAgencySchema } from '../src/schemas/agency.ts';
import { importedAssignmentSchema } from '../src/schemas/assignment.ts';
import { changeSchema } from '../src/schemas/change.ts';
import { correctionSchema, replySchema } from '../src/schemas/correction.ts';
import { curatedCheckSchema } from '../src/schemas/curated-check.ts';
import { curatedEditionSchema, curatedSourceSchema } from '../src/schemas/curated-edition.ts';
import { curatedIndicatorSchema } from '../src/schemas/curated-indicator.ts';
import { englishNameSchema } from '../src/schemas/english-name.ts';
import { layoutSchema } from '../src/schemas/layout.ts';
import { curatedLinkSchema, unlinkedSchema } from '../src/schemas/link.ts';
import { importedMeasureSchema } from '../src/schemas/measure.ts';
import { proseSchema } from '../src/schemas/prose.ts';
import { importedProvisionSchema } from '../src/schemas/provision.ts';
import { curatedSeriesSchema } from '../src/schemas/series.ts';
import { manifestEntrySchema } from '../src/schemas/source.ts';
import { importedStrategySchema } from '../src/schemas/strategy.ts';

const folder = new URL('../content/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

const list = <T extends z.ZodType>(name: string, schema: T): z.infer<T>[] =>
  z.array(schema).parse(parse(read(`${name}.yaml`)));

const curated = <T extends z.ZodType>(name: string, schema: T): z.infer<T>[] => list(`curated/${name}`, schema);

const curatedFolder = <T extends z.ZodType>(name: string, schema: T): z.infer<T>[] =>
  readdirSync(new URL(`curated/${name}/`, folder))
    .sort()
    .flatMap((file) => curated(`${name}/${file.replace(/\.yaml$/u, '')}`, schema));

const imported = <T extends z.ZodType>(table: string, schema: T): z.infer<T>[] =>
  readdirSync(new URL('imported/', folder)).flatMap((edition) =>
    z.array(schema).parse(JSON.parse(read(`imported/${edition}/${table}.json`))),
  );

const linesOf = (file: string): string[] =>
  (storedText(file, readFileSync(new URL(`sources/${file}`, folder))) ?? '').split('\n');

const manifest = z.array(manifestEntrySchema).parse(JSON.parse(read('sources/manifest.json')));

/** The content of the site as it stands on disk, every record held against its schema. */
export const realContent: Content = {
  manifest,
  documents: new Map(manifest.map(({ id, file }) => [id, linesOf(file)])),
  stored: new Map(manifest.map(({ id, file }) => [id, readFileSync(new URL(`sources/${file}`, folder))])),
  sourceFacts: curated('sources', curatedSourceSchema),
  editions: curated('editions', curatedEditionSchema),
  agencies: curated('agencies', curatedAgencySchema),
  strategies: imported('strategies', importedStrategySchema),
  measures: imported('measures', importedMeasureSchema),
  provisions: imported('provisions', importedProvisionSchema),
  assignments: imported('assignments', importedAssignmentSchema),
  prose: imported('prose', proseSchema),
  layout: imported('layout', layoutSchema),
  indicators: curatedFolder('indicators', curatedIndicatorSchema),
  series: curated('series', curatedSeriesSchema),
  checks: curatedFolder('checks', curatedCheckSchema),
  links: curated('links', curatedLinkSchema),
  unlinked: curated('unlinked', unlinkedSchema),
  changes: list('changes/site', changeSchema),
  corrections: list('corrections/corrections', correctionSchema),
  replies: list('corrections/replies', replySchema),
  english: curatedFolder('english', englishNameSchema),
};

/** The joined data of the real content. */
export const realData = buildDataset(realContent);

/** The record of this id; throws when the list has none, so that no test passes for want of its subject. */
export function recordOf<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((each) => each.id === id);
  if (!record) throw new Error(`${id}: the real content has no such record`);
  return record;
}

/** A line of a stored document, counted from 1. */
export function lineOf(source: string, line: number): string {
  const text = realContent.documents.get(source)?.[line - 1];
  if (text === undefined) throw new Error(`${source}: the stored document has no line ${line}`);
  return text;
}
