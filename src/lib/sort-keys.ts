/** How a column is ordered: as numbers, or as words of the page's language. */
export type SortKind = 'number' | 'text';

/** A column that can be sorted, and what each of its cells counts as; empty for what holds nothing, which comes last. */
export type SortColumn = { readonly kind: SortKind; readonly keys: readonly string[] };

/** A number with its unit and what is remarked on it; a sentence that begins with a number is none. */
const NUMBER = /^([+−-]?)([\d,]+(?:\.\d+)?)([^（(]{0,5})(?:[（(].*)?$/u;
/** A number with its unit and nothing else. */
const FIGURE = /^[+−-]?[\d,]+(?:\.\d+)?(?:\s?[^\s\d（(]{1,12})?$/u;
const isEmpty = (cell: string): boolean => cell === '' || cell === '—';

/** The number that a cell begins with, and its unit. */
function numberOf(cell: string): { value: number; unit: string } | null {
  const [, sign = '', digits = '', unit = ''] = NUMBER.exec(cell) ?? [];
  if (digits === '') return null;
  return { value: Number(digits.replaceAll(',', '')) * (/[−-]/u.test(sign) ? -1 : 1), unit: unit.trim() };
}

/** The place of a cell among words that have an order of their own, the first of which it begins with. */
const rankOf = (cell: string, ranked: readonly string[]): number => ranked.findIndex((word) => cell.startsWith(word));

function columnOf(cells: readonly string[], ranked: readonly string[]): SortColumn | null {
  const full = cells.filter((cell) => !isEmpty(cell));
  if (new Set(full).size < 2) return null;
  const keysBy = (keyOf: (cell: string) => number | string): string[] =>
    cells.map((cell) => (isEmpty(cell) ? '' : String(keyOf(cell))));
  if (full.every((cell) => rankOf(cell, ranked) >= 0))
    return { kind: 'number', keys: keysBy((cell) => rankOf(cell, ranked)) };
  const numbers = full.flatMap((cell) => numberOf(cell) ?? []);
  if (numbers.length === 0) return { kind: 'text', keys: keysBy((cell) => cell) };
  // Cases and persons are not to be put in one order.
  const isOneUnit = numbers.length === full.length && new Set(numbers.map(({ unit }) => unit)).size === 1;
  return isOneUnit ? { kind: 'number', keys: keysBy((cell) => numberOf(cell)?.value ?? '') } : null;
}

/**
 * How each column of a table can be sorted; null for one whose cells have no order in common: figures of several units, or the
 * same words throughout.
 * @param rows the words of the cells
 * @param ranked words in their own order, such as the names of statuses
 */
export const sortColumns = (rows: readonly (readonly string[])[], ranked: readonly string[]): (SortColumn | null)[] =>
  (rows[0] ?? []).map((_, place) =>
    columnOf(
      rows.map((row) => row[place] ?? ''),
      ranked,
    ),
  );

/**
 * Which columns of a table hold figures and nothing else: these stand right, digit under digit. None do in a table with a column
 * whose figures carry remarks: columns of one kind stand alike.
 * @param rows the words of the cells
 */
export function figureColumns(rows: readonly (readonly string[])[]): boolean[] {
  const columns = (rows[0] ?? []).map((_, place) =>
    rows.map((row) => row[place] ?? '').filter((cell) => !isEmpty(cell)),
  );
  const isOf = (pattern: RegExp) => (full: readonly string[]) =>
    full.length > 0 && full.every((cell) => pattern.test(cell));
  const isPlain = columns.map(isOf(FIGURE));
  const hasRemarks = columns.some((full, place) => isOf(NUMBER)(full) && isPlain[place] === false);
  return hasRemarks ? columns.map(() => false) : isPlain;
}
