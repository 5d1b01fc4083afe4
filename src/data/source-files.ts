import type { Dataset } from '../domain/dataset.ts';

/** A stored document as it is published, by its file name, byte for byte. */
export type SourceFile = { readonly id: string; readonly name: string; readonly type: string; readonly body: string };

export const sourceFiles = ({ sources, documents }: Dataset): SourceFile[] =>
  sources.map(({ id, file }) => ({
    id,
    name: file,
    type: 'text/plain; charset=utf-8',
    body: (documents.get(id) ?? []).join('\n'),
  }));
