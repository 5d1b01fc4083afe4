import { LineCounter, isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { ContentError } from '../content-error.ts';
import { parseWithSchema } from './parse-with-schema.ts';

/** An entry of a curated list with the line that it begins on. */
export type Entry<T> = T & { readonly at: { readonly file: string; readonly line: number } };

/** An entry as plain values; an alias that names no anchor is a fault of the file. */
function plain(node: YAMLMap, document: Document, file: string, line: number): unknown {
  try {
    return node.toJS(document);
  } catch (error) {
    throw new ContentError({
      file,
      line,
      problem: 'this entry cannot be read',
      expected: 'plain values; a text that begins with * or & stands in quotes',
      found: error instanceof Error ? error.message : String(error),
      edit: `correct this entry of ${file}`,
    });
  }
}

/**
 * Reads a YAML list, each entry checked against the schema.
 * @throws ContentError for YAML that cannot be read, for anything but a list, and for an entry that does not fit.
 */
export function parseYamlList<T extends z.ZodType>(file: string, text: string, schema: T): Entry<z.output<T>>[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    throw new ContentError({
      file,
      line: lines.linePos(error.pos[0]).line,
      problem: 'this is not YAML',
      expected: 'a YAML list of entries',
      found: error.message.split('\n')[0] ?? error.message,
      edit: `correct the syntax in ${file}`,
    });
  }
  if (!isSeq(document.contents)) {
    throw new ContentError({
      file,
      problem: 'this is not a list',
      expected: 'a YAML list of entries',
      found: 'something else',
      edit: `make ${file} a list`,
    });
  }
  return document.contents.items.map((node) => {
    const line = isMap(node) ? lines.linePos(node.range[0]).line : 1;
    const value: unknown = isMap(node) ? plain(node, document, file, line) : node;
    const id = isMap(node) ? String(node.get('id') ?? '') : '';
    const entry = parseWithSchema(schema, value, { file, line, record: id || undefined });
    return Object.assign({}, entry, { at: { file, line } });
  });
}
