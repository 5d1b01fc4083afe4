import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { buildDataset, type Content, type Dataset } from '../domain/dataset.ts';

/** The data of a collection's entries, in the order in which they were loaded. */
async function data<Key extends CollectionKey>(collection: Key): Promise<CollectionEntry<Key>['data'][]> {
  return (await getCollection(collection)).map((entry: CollectionEntry<Key>) => entry.data);
}

/** The entries of a list that may be empty, which is one entry of its collection. */
const entriesOf = <T>(lists: readonly { readonly entries: readonly T[] }[]): T[] =>
  lists.flatMap(({ entries }) => entries);

async function load(): Promise<Dataset> {
  const [manifest, documents] = [await data('manifest'), await getCollection('documents')];
  const read = manifest.map(({ id, file }) => {
    const document = documents.find((each) => each.id === file);
    if (!document) throw new Error(`content/sources/${file} is in the manifest and cannot be read`);
    return { id, ...document.data };
  });
  const content: Content = {
    manifest,
    documents: new Map(read.map(({ id, lines }) => [id, lines])),
    stored: new Map(read.map(({ id, base64 }) => [id, Buffer.from(base64, 'base64')])),
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
    changes: entriesOf(await data('changes')),
    corrections: entriesOf(await data('corrections')),
    replies: entriesOf(await data('replies')),
    english: await data('english'),
  };
  return buildDataset(content);
}

let loaded: Promise<Dataset> | undefined;

/** All content, joined. Read once in a build; at every request while developing, so that edits show. */
export const dataset = (): Promise<Dataset> => (import.meta.env.DEV ? load() : (loaded ??= load()));
