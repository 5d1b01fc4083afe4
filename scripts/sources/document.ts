import { isSpreadsheet, linesOfText, storedText } from '../../src/lib/stored-text.ts';
import { ContentError } from '../content-error.ts';

/** A stored document as lines; line 1 is `lines[0]`. */
export type SourceDocument = {
  readonly id: string;
  /** Path for messages, from the project's root. */
  readonly file: string;
  readonly lines: readonly string[];
};

/** 1-based line of the first byte sequence that is not UTF-8. */
function badLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = 0; end <= bytes.length; end += 1) {
    if (end < bytes.length && bytes[end] !== 0x0a) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
    line += 1;
  }
  return line;
}

const notText = (file: string, bytes: Uint8Array): ContentError =>
  isSpreadsheet(file)
    ? new ContentError({
        file,
        problem: 'the bytes of this spreadsheet are neither UTF-8 nor Big5',
        expected: 'a CSV file in UTF-8 or Big5',
        found: 'byte sequences that neither allows',
        edit: `restore ${file}`,
      })
    : new ContentError({
        file,
        line: badLine(bytes),
        problem: 'the bytes of this line are not UTF-8',
        expected: 'a document in UTF-8',
        found: 'a byte sequence that UTF-8 does not allow',
        edit: `restore ${file} from its original; a document that was converted to UTF-8 needs its new values in content/sources/manifest.json`,
      });

/**
 * The text of a stored document, a byte order mark and CR of CRLF left out.
 * @throws ContentError when the bytes are not UTF-8, nor, for a spreadsheet, Big5.
 */
export function decode(file: string, bytes: Uint8Array): string {
  const text = storedText(file, bytes);
  if (text === null) throw notText(file, bytes);
  return text;
}

/** Splits decoded text into lines. A line break at the very end does not begin another line. */
export const toDocument = (id: string, file: string, text: string): SourceDocument => ({
  id,
  file,
  lines: linesOfText(text),
});
