/** Whether a stored document is a spreadsheet, by its file's ending. */
export const isSpreadsheet = (file: string): boolean => /\.csv$/iu.test(file);

export type Encoding = 'utf-8' | 'big5';

/** The text of bytes in an encoding; null when they are not in it. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text without its byte order mark, its line ends as LF; a spreadsheet of an old Macintosh has CR alone. */
export const plainText = (file: string, text: string): string =>
  text.replace(/^\uFEFF/u, '').replaceAll(isSpreadsheet(file) ? /\r\n?/gu : /\r\n/gu, '\n');

/**
 * The text of a stored document: UTF-8, or Big5 where Excel in Taiwan saved a spreadsheet so. Null when the bytes are
 * neither. No text with Chinese column heads is both: their first bytes in Big5 begin nothing in UTF-8.
 */
export function storedText(file: string, bytes: Uint8Array): string | null {
  const text = decoded(bytes, 'utf-8') ?? (isSpreadsheet(file) ? decoded(bytes, 'big5') : null);
  return text === null ? null : plainText(file, text);
}

/** The lines of a document's text. A line break at the very end does not begin another line. */
export const linesOfText = (text: string): string[] => (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
