import { foldForMatching } from '../../../src/lib/text.ts';
import { isMonths, periodOf } from '../period.ts';
import type { Faults } from './faults.ts';
import type { Passage } from '../passage.ts';

/** The columns of a spreadsheet, by their heads. */
export const COLUMNS = [
  '具體策略',
  '執行措施',
  '績效目標',
  '辦理機關',
  '績效衡量指標',
  '績效目標值',
  '達成情形',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** A column: its place from 0, the row and the words of its head, and the year and months that the head names. */
export type Column = {
  readonly name: ColumnName;
  readonly place: number;
  readonly row: number;
  readonly head: Passage;
  readonly year: number | null;
  readonly period: string | null;
};
export type Columns = ReadonlyMap<ColumnName, Column>;

const TARGET = /^(?:(\d{2,3})年度?)?績效目標值$/u;
const RESULT = /^(?:(\d{2,3})年度?)?(?:\((\d{1,2})月至(\d{1,2})月\))?(?:績效目標)?達成情形$/u;

type Read = Pick<Column, 'name' | 'year' | 'period'>;

/** What a head stands for; null for none of the columns. A head that names months names their year. */
function readHead(printed: string): Read | null {
  const text = foldForMatching(printed);
  const name = COLUMNS.find((column) => column === text);
  if (name !== undefined) return { name, year: null, period: null };
  const target = TARGET.exec(text)?.[1];
  if (target !== undefined) return { name: '績效目標值', year: Number(target), period: null };
  const [matched, year, from, to] = RESULT.exec(text) ?? [];
  if (matched === undefined) return null;
  const own = year === undefined ? null : Number(year);
  if (from === undefined) return { name: '達成情形', year: own, period: null };
  const months = [Number(from), Number(to)] as const;
  return own !== null && isMonths(...months) ? { name: '達成情形', year: own, period: periodOf(own, months) } : null;
}

const EXPECTED = `${COLUMNS.join('、')}; 績效目標值 and 達成情形 may have their year before them (113年績效目標值)`;

function unknown(faults: Faults, row: number, place: number, head: Passage): void {
  const parted = /[;\t]/u.exec(head.text)?.[0];
  faults.add({ row, place }, 'this head is not that of a column', {
    expected: EXPECTED,
    found: `「${head.text.slice(0, 40)}」`,
    edit:
      parted === undefined
        ? 'correct the head, or delete the column; the first row that is not empty must be the heads'
        : `the cells are parted by ${parted === ';' ? 'semicolons' : 'tabs'}: save the file as CSV, with commas`,
  });
}

/**
 * The columns that the row of heads has. What is missing, unknown or there twice goes to `faults`.
 * @param row the row of the heads as Excel counts it
 */
export function readColumns(
  heads: readonly Passage[],
  row: number,
  required: readonly ColumnName[],
  faults: Faults,
): Columns {
  const columns = new Map<ColumnName, Column>();
  heads.forEach((head, place) => {
    if (head.isEmpty) return;
    const read = readHead(head.text);
    const earlier = read && columns.get(read.name);
    if (earlier)
      faults.add({ row, place }, `the column ${read.name} is there twice`, {
        expected: 'each column once',
        found: `「${earlier.head.text}」 and 「${head.text}」`,
        edit: 'delete one of the two columns, or correct its head',
      });
    else if (read) columns.set(read.name, { ...read, place, row, head });
    else unknown(faults, row, place, head);
  });
  for (const name of required.filter((each) => !columns.has(each)))
    faults.add({ row }, `the column ${name} is missing`, {
      expected: required.join('、'),
      found:
        heads
          .map(({ text }) => text)
          .filter((text) => text !== '')
          .join('、')
          .slice(0, 120) || 'no head at all',
      edit: `add the column ${name}; the first row that is not empty must be the heads`,
    });
  return columns;
}
