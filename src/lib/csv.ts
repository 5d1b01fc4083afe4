export type Scalar = string | number | boolean | null;
export type Row = Readonly<Record<string, Scalar | readonly Scalar[]>>;

/** A value as a cell has it, not yet quoted: null is empty, a list is joined by `|`. */
export const cellOf = (value: Scalar | readonly Scalar[]): string =>
  Array.isArray(value) ? value.join('|') : String(value ?? '');

const field = (value: Scalar | readonly Scalar[]): string => {
  const text = cellOf(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180: a head of `columns`, one line a row, CRLF after each; null is empty, a list is joined by `|`. */
export const toCsv = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => field(row[column] ?? null)))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
