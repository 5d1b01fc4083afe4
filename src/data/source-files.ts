import type { Dataset } from '../domain/dataset.ts';
import { isSpreadsheet } from '../lib/stored-text.ts';

/** A stored document as it is published, by its file name, byte for byte. */
export type SourceFile = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: Uint8Array;
};

/** A spreadsheet may be in Big5: what it is written in, its bytes tell. */
const typeOf = (file: string): string => (isSpreadsheet(file) ? 'text/csv' : 'text/plain; charset=utf-8');

/** @throws Error where the bytes of a document were not read */
export const sourceFiles = ({ sources, stored }: Dataset): SourceFile[] =>
  sources.map(({ id, file }) => {
    const body = stored.get(id);
    if (!body) throw new Error(`content/sources/${file} is in the manifest and its bytes were not read`);
    return { id, name: file, type: typeOf(file), body };
  });
