import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { manifestEntrySchema, type ManifestEntry } from '../../src/schemas/source.ts';
import { ContentError } from '../content-error.ts';
import { decode, toDocument, type SourceDocument } from '../sources/document.ts';
import { sha256 } from './digest.ts';
import { parseWithSchema } from './parse-with-schema.ts';

/** A stored document with its entry in the manifest. */
export type Stored = { readonly entry: ManifestEntry; readonly document: SourceDocument };

const MANIFEST = 'sources/manifest.json';

/**
 * A file's bytes.
 * @throws ContentError when it cannot be read.
 */
export function readBytes(path: string, shown: string, edit: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ContentError({ file: shown, problem: 'this file cannot be read', expected: 'a file', found: code, edit });
  }
}

/**
 * JSON of a file of content.
 * @throws ContentError when it is not JSON.
 */
export function readJson(path: string, shown: string, edit: string): unknown {
  const text = decode(shown, readBytes(path, shown, edit));
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ContentError({
      file: shown,
      problem: 'this is not JSON',
      expected: 'JSON',
      found: error instanceof Error ? error.message : String(error),
      edit,
    });
  }
}

function assertSize({ bytes, lines }: ManifestEntry, file: string, foundBytes: number, foundLines: number): void {
  if (bytes === foundBytes && lines === foundLines) return;
  throw new ContentError({
    file: `content/${MANIFEST}`,
    record: file,
    problem: 'the manifest gives this document another size',
    expected: `${foundBytes} bytes, ${foundLines} lines`,
    found: `${bytes} bytes, ${lines} lines`,
    edit: `correct bytes and lines of this entry in content/${MANIFEST}`,
  });
}

/**
 * The documents that the manifest lists, in its order. A byte order mark or CRLF, which a checkout or an editor
 * may add, are accepted: the text without them is held against the manifest then.
 * @param content folder of the content
 * @throws ContentError for a file that is missing, cannot be decoded, or is not the one that the manifest describes.
 */
export function readStored(content: string): Stored[] {
  const shown = `content/${MANIFEST}`;
  const manifest = readJson(join(content, MANIFEST), shown, `restore ${shown}`);
  return parseWithSchema(z.array(manifestEntrySchema), manifest, { file: shown }).map((entry) => {
    const file = `content/sources/${entry.file}`;
    const bytes = readBytes(join(content, 'sources', entry.file), file, `restore ${file}, or take it out of ${shown}`);
    const text = decode(file, bytes);
    const found = sha256(bytes);
    if (found !== entry.sha256 && sha256(text) !== entry.sha256) {
      throw new ContentError({
        file,
        problem: 'this is not the document that the manifest describes',
        expected: `SHA-256 ${entry.sha256}, ${entry.bytes} bytes, ${entry.lines} lines`,
        found: `SHA-256 ${sha256(text)}, ${Buffer.byteLength(text)} bytes, ${toDocument(entry.id, file, text).lines.length} lines`,
        edit: `restore ${file}; only if the published document changed, enter its new values in ${shown}`,
      });
    }
    const document = toDocument(entry.id, file, text);
    assertSize(entry, file, found === entry.sha256 ? bytes.length : Buffer.byteLength(text), document.lines.length);
    return { entry, document };
  });
}
