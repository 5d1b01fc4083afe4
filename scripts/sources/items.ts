import { parseNumeral } from '../../src/lib/numbers.ts';
import type { SourceDocument } from './document.ts';
import { fault } from './fault.ts';
import type { Passage } from './passage.ts';

/** A top-level item of a cell (款目). */
export type Item = { readonly n: Passage | null; readonly heading: Passage | null; readonly text: Passage };

export type Numbering = 'arabic' | 'han';

/** What the items of a cell are read with. */
export type ItemOptions = {
  /** Whether words before a colon name bodies of the list, so that they head the items below them. */
  readonly isAgency: (words: string) => boolean;
  /** `han` where a document's cells are numbered 一、 二、 */
  readonly numbering?: Numbering;
};

type Cut = { readonly kind: 'number' | 'heading'; readonly from: number; readonly to: number; readonly value: number };

const NUMBERS: Readonly<Record<Numbering, RegExp>> = {
  arabic: /(?<=^|[\s。；：）)])(\d{1,2})\.(?!\d(?!\d{1,2}\s?年))/gu,
  han: /(?<=^|[\s。；：])([一二三四五六七八九十]{1,3})、/gu,
};
const HEADING = /(?<=^|[。]|\s)([^\s。，：:；（(\d][^。，：:；\d]{1,40}?)[：:]/gu;
const BODY = /(?:部|會|署|院|局|處|司|府|辦公室)[)）]?$/u;

/** Full-width digits and points as half-width ones, each in its place. */
const narrow = (text: string): string => text.replaceAll(/[０-９．]/gu, (char) => char.normalize('NFKC'));

const numbersIn = (text: string, numbering: Numbering): Cut[] =>
  [...text.matchAll(NUMBERS[numbering])].map((match) => ({
    kind: 'number',
    from: match.index,
    to: match.index + match[0].length,
    value: parseNumeral(match[1] ?? '') ?? 0,
  }));

/** Words before a colon that stand outside the numbering: 「1. 退輔會：」 names a body inside an item, and heads nothing. */
const headsIn = (text: string, numbers: readonly Cut[]): Cut[] =>
  [...text.matchAll(HEADING)]
    .map((match) => ({ kind: 'heading' as const, from: match.index, to: match.index + match[0].length, value: 0 }))
    .filter(
      (head) => !numbers.some(({ from }) => from >= head.from && from < head.to) && !follows(text, numbers, head),
    );

const follows = (text: string, numbers: readonly Cut[], head: Cut): boolean =>
  numbers.some(({ to }) => to <= head.from && text.slice(to, head.from).trim() === '');

/** Refuses a number that repeats or is skipped; under an agency heading the numbers begin again. */
function assertSequence(document: SourceDocument, record: string, cell: Passage, cuts: readonly Cut[]): void {
  let expected = 1;
  for (const cut of cuts) {
    if (cut.kind === 'number' && cut.value !== expected)
      throw outOfSequence(document, record, cell.slice(cut.from), expected);
    expected = cut.kind === 'heading' ? 1 : expected + 1;
  }
}

const outOfSequence = (document: SourceDocument, record: string, found: Passage, expected: number) =>
  fault(document, found.line, 'an item number repeats or is skipped', {
    record,
    expected: `item ${expected}`,
    found: `${found.text.slice(0, 24)}…`,
  });

/** Refuses an item in which the next number stands, printed in another way (2、 or ，2.): it was not recognised. */
function assertNoneSwallowed(
  document: SourceDocument,
  record: string,
  cell: Passage,
  cuts: readonly Cut[],
  numbering: Numbering,
): void {
  if (numbering === 'han') return;
  const edges = [{ kind: 'number' as const, from: 0, to: 0, value: 0 }, ...cuts];
  edges.forEach(({ kind, to, value }, index) => {
    const text = narrow(cell.slice(to, edges[index + 1]?.from).text);
    const next = new RegExp(String.raw`(?<![\d第./（(])${kind === 'heading' ? 1 : value + 1}[.、](?!\s?\d)`, 'u').exec(
      text,
    );
    if (next) throw outOfSequence(document, record, cell.slice(to + next.index), value + 1);
  });
}

/** Refuses a heading that looks like a body's name and is not in the list. */
function assertKnown(
  document: SourceDocument,
  record: string,
  cell: Passage,
  heads: readonly Cut[],
  isAgency: ItemOptions['isAgency'],
): void {
  const unknown = heads.find(({ from, to }) => {
    const words = cell.text.slice(from, to - 1);
    return BODY.test(words) && !isAgency(words);
  });
  if (!unknown) return;
  const words = cell.slice(unknown.from, unknown.to - 1);
  throw fault(document, words.line, 'this agency heading is not in the list of agencies', {
    record,
    expected: 'a name or variant in content/curated/agencies.yaml',
    found: `「${words.text}」`,
    edit: 'add the body, or this way of writing it, to content/curated/agencies.yaml',
  });
}

/**
 * The items of a cell in printed order. A lead sentence before the first number is an item; (1), ① and （一）
 * stay inside theirs; a cell without numbers is one item.
 * @throws ContentError when a number repeats, is skipped or stands unrecognised in a text, or when a heading names a
 * body that is not in the list.
 */
export function splitItems(
  document: SourceDocument,
  record: string,
  cell: Passage,
  { isAgency, numbering = 'arabic' }: ItemOptions,
): Item[] {
  const text = narrow(cell.text);
  const numbers = numbersIn(text, numbering);
  const heads = headsIn(text, numbers);
  assertKnown(document, record, cell, heads, isAgency);
  const headings = heads.filter(({ from, to }) => isAgency(cell.text.slice(from, to - 1)));
  const cuts = [...numbers, ...headings].sort((a, b) => a.from - b.from);
  assertSequence(document, record, cell, cuts);
  assertNoneSwallowed(document, record, cell, cuts, numbering);
  const items: Item[] = [];
  let heading: Passage | null = null;
  const push = (n: Passage | null, words: Passage): void => {
    if (!words.isEmpty) items.push({ n, heading, text: words });
  };
  push(null, cell.slice(0, cuts[0]?.from).trim());
  cuts.forEach((cut, index) => {
    const head = cell.slice(cut.from, cut.to - 1).trim();
    if (cut.kind === 'heading') heading = head;
    push(cut.kind === 'heading' ? null : head, cell.slice(cut.to, cuts[index + 1]?.from).trim());
  });
  return items;
}
