import { plainText, type Encoding } from '../../../src/lib/stored-text.ts';
import { ContentError } from '../../content-error.ts';
import { toDocument, type SourceDocument } from '../document.ts';
import { readColumns, type Column } from './columns.ts';
import { Faults } from './faults.ts';
import { readSheet, textOf } from './reader.ts';

const AS_CSV = 'in Excel choose 「另存新檔」 and the type 「CSV UTF-8（逗號分隔）」';

/** Files that are not CSV, by the bytes that they begin with. */
const OTHERS: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook (.xlsx)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook (.xls)'],
  [[0xff, 0xfe], 'a text in UTF-16 (「Unicode 文字」)'],
  [[0xfe, 0xff], 'a text in UTF-16 (「Unicode 文字」)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
];

function assertCsv(file: string, bytes: Uint8Array): void {
  const other = OTHERS.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  const found = bytes.length === 0 ? 'an empty file' : other;
  if (found !== undefined) throw new ContentError({ file, problem: 'this is not a CSV file', expected: 'a CSV file', found, edit: AS_CSV }); // prettier-ignore
}

const decoded = (encoding: Encoding, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

const lost = (text: string): number => text.split('\uFFFD').length;

/** A text and its encoding: UTF-8 or Big5, whichever loses fewer characters; those lost are U+FFFD. */
function readText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const [utf8, big5] = [decoded('utf-8', bytes), decoded('big5', bytes)];
  return lost(utf8) <= lost(big5) ? { text: utf8, encoding: 'utf-8' } : { text: big5, encoding: 'big5' };
}

export type Opened = { readonly document: SourceDocument; readonly encoding: Encoding };

/**
 * A spreadsheet that an editor gives, as the document that it will be stored as.
 * @param file its path, for messages
 * @throws ContentError for a file that is no CSV. Characters that were lost are for its parser to tell.
 */
export function openSpreadsheet(file: string, id: string, bytes: Uint8Array): Opened {
  assertCsv(file, bytes);
  const { text, encoding } = readText(bytes);
  return { document: toDocument(id, file, plainText('.csv', text)), encoding };
}

/**
 * Refuses half-width question marks in Big5: Excel writes one for each character that Big5 does not have.
 * @throws ContentError with every cell that has one
 */
export function assertNoneReplaced({ document, encoding }: Opened): void {
  if (encoding === 'utf-8') return;
  const faults = new Faults(document);
  readSheet(document, faults).rows.forEach((cells, index) => {
    cells.forEach((cell, place) => {
      const { text } = textOf(document, cell);
      if (text.includes('?'))
        faults.add({ row: index + 1, place }, 'a question mark stands in a Big5 file', {
          expected: 'no 「?」: Excel writes it for each character that Big5 does not have, ① for one',
          found: `「${text.slice(Math.max(0, text.indexOf('?') - 8), text.indexOf('?') + 9)}」`,
          edit: AS_CSV,
        });
    });
  });
  faults.assertNone();
}

/** The first head that names a ROC year, the evidence of the year of the document; undefined where none does. */
export function yearHead(document: SourceDocument, year: number): Column | undefined {
  const faults = new Faults(document);
  const heads = readSheet(document, faults)
    .rows.map((cells) => cells.map((cell) => textOf(document, cell)))
    .find((cells) => cells.some((cell) => !cell.isEmpty));
  return [...readColumns(heads ?? [], 1, [], faults).values()].find((column) => column.year === year);
}
