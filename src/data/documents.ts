import type { Dataset } from '../domain/dataset.ts';
import { officialDocument } from '../domain/linked-data.ts';
import { standingOf, type StandingKind } from '../domain/standing.ts';
import type { Node } from '../lib/page-head.ts';
import { url, whole } from './site.ts';

/** Stored documents as linked data, in the order of the table, each once. */
export const documentNodes = (data: Dataset, ids: Iterable<string>): Node[] => {
  const wanted = new Set(ids);
  return data.sources
    .filter(({ id }) => wanted.has(id))
    .map((source) => officialDocument(source, whole(url.source(source.id))));
};

/** The official documents that a page stands on: those that it cites. */
export const documentsOf = (data: Dataset, kind: StandingKind, id: string): Node[] =>
  documentNodes(
    data,
    standingOf(data, kind, id).map(({ source_id }) => source_id),
  );
