import type { SourceDocument } from './document.ts';
import { fault } from './fault.ts';
import type { Passage } from './passage.ts';

/** A top-level item of a cell (款目). */
export type Item = { readonly n: Passage | null; readonly heading: Passage | null; readonly text: Passage };

type Cut = { readonly kind: 'number' | 'heading'; readonly from: number; readonly to: number; readonly value: number };

const ARABIC = /(?<=^|[\s。；：）)])(\d{1,2})\.(?!\d(?!\d{1,2}\s?年))/gu;
const HAN = /(?<=^|[\s。；：])([一二三四五六七八九十]{1,2})、/gu;
const HEADING = /(?<=^|[。]|\s)([^\s。，：、（）()\d]{2,24})：/gu;
const HAN_DIGITS = '一二三四五六七八九十';

const value = (printed: string): number => (/\d/u.test(printed) ? Number(printed) : HAN_DIGITS.indexOf(printed) + 1);

function cutsOf(text: string, numbering: RegExp, isAgency: (name: string) => boolean): Cut[] {
  const numbers = [...text.matchAll(numbering)].map((match) => ({
    kind: 'number' as const,
    from: match.index,
    to: match.index + match[0].length,
    value: value(match[1] ?? ''),
  }));
  const headings = [...text.matchAll(HEADING)]
    .filter((match) => isAgency(match[1] ?? ''))
    .map((match) => ({ kind: 'heading' as const, from: match.index, to: match.index + match[0].length, value: 0 }))
    // 「1. 退輔會：」 names the agency inside an item; only a heading outside the numbering heads the items below it.
    .filter((heading) => !numbers.some(({ to }) => to <= heading.from && text.slice(to, heading.from).trim() === ''));
  return [...numbers, ...headings].sort((a, b) => a.from - b.from);
}

/** Refuses a number that repeats or is skipped; under an agency heading the numbers begin again. */
function assertSequence(document: SourceDocument, record: string, cell: Passage, cuts: readonly Cut[]): void {
  let expected = 1;
  for (const cut of cuts) {
    if (cut.kind === 'heading') {
      expected = 1;
      continue;
    }
    if (cut.value !== expected) {
      throw fault(document, cell.slice(cut.from).line, 'an item number repeats or is skipped', {
        record,
        expected: `item ${expected}`,
        found: `item ${cut.value}: ${cell.text.slice(cut.from, cut.from + 24)}…`,
      });
    }
    expected += 1;
  }
}

/**
 * The items of a cell in printed order. A lead sentence before the first number is an item; (1), ① and （一）
 * stay inside theirs; a cell without numbers is one item.
 * @param numbering `han` where a document's cells are numbered 一、 二、
 * @throws ContentError when a number repeats or is skipped.
 */
export function splitItems(
  document: SourceDocument,
  record: string,
  cell: Passage,
  { isAgency, numbering = 'arabic' }: { isAgency: (name: string) => boolean; numbering?: 'arabic' | 'han' },
): Item[] {
  const cuts = cutsOf(cell.text, numbering === 'han' ? HAN : ARABIC, isAgency);
  assertSequence(document, record, cell, cuts);
  const items: Item[] = [];
  let heading: Passage | null = null;
  const push = (n: Passage | null, text: Passage): void => {
    if (!text.isEmpty) items.push({ n, heading, text });
  };
  push(null, cell.slice(0, cuts[0]?.from).trim());
  cuts.forEach((cut, index) => {
    const text = cell.slice(cut.to, cuts[index + 1]?.from).trim();
    const head = cell.slice(cut.from, cut.to - 1).trim();
    if (cut.kind === 'heading') heading = head;
    push(cut.kind === 'heading' ? null : head, text);
  });
  return items;
}
