import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { buildDataset, type Content, type Dataset } from '../domain/dataset.ts';

/** The data of a collection's entries, in the order in which they were loaded. */
async function data<Key extends CollectionKey>(collection: Key): Promise<CollectionEntry<Key>['data'][]> {
  return (await getCollection(collection)).map((entry: CollectionEntry<Key>) => entry.data);
}

async function load(): Promise<Dataset> {
  const [manifest, documents] = [await data('manifest'), await getCollection('documents')];
  const linesOf = (file: string): readonly string[] => {
    const document = documents.find(({ id }) => id === file);
    if (!document) throw new Error(`content/sources/${file} is in the manifest and cannot be read`);
    return document.data.lines;
  };
  const content: Content = {
    manifest,
    documents: new Map(manifest.map(({ id, file }) => [id, linesOf(file)])),
    sourceFacts: await data('sourceFacts'),
    editions: await data('editions'),
    agencies: await data('agencies'),
    strategies: await data('strategies'),
    measures: await data('measures'),
    provisions: await data('provisions'),
    assignments: await data('assignments'),
    prose: await data('prose'),
    layout: await data('layout'),
    indicators: await data('indicators'),
    series: await data('series'),
    checks: await data('checks'),
    links: await data('links'),
    unlinked: await data('unlinked'),
  };
  return buildDataset(content);
}

let loaded: Promise<Dataset> | undefined;

/** All content, joined. Read once in a build; at every request while developing, so that edits show. */
export const dataset = (): Promise<Dataset> => (import.meta.env.DEV ? load() : (loaded ??= load()));
