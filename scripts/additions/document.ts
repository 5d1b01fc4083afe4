import { basename, join } from 'node:path';
import type { ManifestEntry } from '../../src/schemas/source.ts';
import { ContentError, type Complaint } from '../content-error.ts';
import { sha256 } from '../content/digest.ts';
import { readBytes } from '../content/stored.ts';
import type { ContentFiles } from '../content/replace-files.ts';
import { assertNoneReplaced, openSpreadsheet, type Opened } from '../sources/spreadsheet/file.ts';
import type { SOURCE_OPTIONS } from './options.ts';
import { withEntry, type Fields } from './yaml-entry.ts';

/** A spreadsheet that an editor adds: its bytes, and the document that it will be stored as. */
export type Added = Opened & { readonly id: string; readonly path: string; readonly bytes: Uint8Array };

/** What is said of a document, by option. */
export type Said = Readonly<Record<keyof typeof SOURCE_OPTIONS, string | null>>;

/** @throws ContentError for a file that cannot be read or is no CSV. */
export function readAdded(csv: string, id: string): Added {
  const bytes = readBytes(csv, csv, 'correct the path after --csv');
  return { ...openSpreadsheet(csv, id, bytes), id, path: csv, bytes };
}

function complaintsOf(step: () => void): readonly Complaint[] {
  try {
    step();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.complaints;
    throw error;
  }
}

/**
 * What `parse` gives of a spreadsheet.
 * @throws ContentError with all that is wrong with the file
 */
export function parseAdded<T>(added: Added, parse: () => T): T {
  let result: { readonly value: T } | undefined;
  const complaints = complaintsOf(() => {
    result = { value: parse() };
  });
  const all = [...complaints, ...complaintsOf(() => { assertNoneReplaced(added); })]; // prettier-ignore
  const once = all.filter((each, index) => all.findIndex((other) => other.problem === each.problem && other.record === each.record) === index); // prettier-ignore
  if (result === undefined || once.length > 0) throw new ContentError(...once);
  return result.value;
}

const MANIFEST = 'sources/manifest.json';
const SOURCES = 'curated/sources.yaml';

/** The text of a file of the content folder. */
export const contentText = (content: string, path: string): string =>
  readBytes(join(content, path), `content/${path}`, `restore content/${path}`).toString('utf8');

/** Fields of an entry that an editor gives, and whose words no line of the spreadsheet holds. */
export const enteredOf = (fields: Readonly<Record<string, string | number | null>>): Fields => {
  const names = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [name]));
  return names.length > 0 ? { entered: names } : {};
};

/**
 * The files that store a document: itself, byte for byte, the manifest, and what is known of it.
 * @param title title of the document
 */
export function storingFiles(content: string, added: Added, title: string, said: Said): ContentFiles {
  const { id, bytes, document } = added;
  const file = `${id}.csv`;
  const name = basename(added.path).replaceAll(/\p{Cc}/gu, '');
  const entry: ManifestEntry = {
    id,
    file,
    original_file: name,
    title,
    sha256: sha256(bytes),
    bytes: bytes.length,
    lines: document.lines.length,
  };
  const manifest = JSON.parse(contentText(content, MANIFEST)) as ManifestEntry[];
  const stated = { publisher: said.publisher, issued: said.issued, document_no: said['document-no'] };
  const facts: Fields = {
    id,
    ...stated,
    original_url: said.url,
    retrieved_on: said['retrieved-on'],
    transcription: said.transcription,
    ...enteredOf(stated),
    evidence: [],
  };
  return new Map<string, Uint8Array | string>([
    [`sources/${file}`, bytes],
    [MANIFEST, JSON.stringify([...manifest, entry], null, 2)],
    [SOURCES, withEntry(contentText(content, SOURCES), `試算表「${name}」。`, facts)],
  ]);
}
