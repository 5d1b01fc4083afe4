import { findPeriod } from '../../../src/lib/roc-date.ts';
import type { SourceDocument } from '../document.ts';
import { fault } from '../fault.ts';
import { isPageHeader } from './page-headers.ts';

/** Lines on which the parts of the document begin. */
type Parts = {
  readonly staff: number;
  readonly staffNote: number;
  readonly kpis: number;
  readonly last: number;
  readonly current: number;
};

/** Finds the parts. */
export function partsOf(document: SourceDocument): Parts {
  const find = (pattern: RegExp, name: string): number => {
    const line = document.lines.findIndex((text) => pattern.test(text)) + 1;
    if (line > 0) return line;
    throw fault(document, document.lines.length, 'a part of the document is missing', {
      expected: name,
      found: 'no such line; the document may be cut off',
    });
  };
  return {
    staff: find(/^員 額 數\t/u, 'the staff table 員額數'),
    staffNote: find(/^註：本年度預算員額/u, 'the note under the staff table'),
    kpis: find(/^\(二\)年度關鍵績效指標/u, '(二)年度關鍵績效指標'),
    last: find(/^\(一\)前\(\d+\)年度/u, '(一)前(〇〇〇)年度施政績效及達成情形分析'),
    current: find(/^\(二\)上\(\d+\)年度/u, '(二)上(〇〇〇)年度已過期間施政績效及達成情形'),
  };
}

/** The months that the head of the current year's results names. */
export function periodOf(document: SourceDocument, line: number): string {
  const head = document.lines[line - 1] ?? '';
  const period = findPeriod(head);
  if (period !== null) return period;
  throw fault(document, line, 'the head of this part does not name the days that it covers', {
    expected: '(〇〇〇 年 〇 月 〇 日起至 〇〇〇 年 〇 月 〇 日止)',
    found: `「${head}」`,
  });
}

/** ROC year of the title, the first page header; NaN where it is not in Western digits. */
export function titleYear(document: SourceDocument): number {
  const first = document.lines.findIndex(isPageHeader);
  const end = document.lines.findIndex((line, index) => index > first && !isPageHeader(line));
  const title = document.lines.slice(first, end).join(' ');
  return Number(/中\s*華\s*民\s*國\s*(\d+)/u.exec(title)?.[1]);
}

/** ROC year that the head of a table of results names: 前(102)年度. */
export const headYear = (document: SourceDocument, line: number): number =>
  Number(/\((\d+)\)年度/u.exec(document.lines[line - 1] ?? '')?.[1]);
