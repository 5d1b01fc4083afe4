import { fault } from './fault.ts';
import { readMarker, type Marked } from './markers.ts';
import { Passage } from './passage.ts';
import type { Collector } from './records.ts';

export type ProseOptions = {
  readonly edition_id: string;
  /** Section that the lines stand in, where an edition's sections are strategies. */
  readonly strategy_id?: string | null;
  /**
   * Whether text at this level of numbering (0: no number) is made of whole sentences. Such a text that has
   * no full stop at its end was cut by a page, and the next line without a number goes on with it.
   */
  readonly sentences?: (level: number) => boolean;
  /** Where a document's prose is read in pieces, the count that runs on. Sections 壹、 are counted elsewhere. */
  readonly numbering?: Numbering;
};

/** Counts the printed numbers of prose, level by level, so that one that repeats or is skipped is noticed. */
export class Numbering {
  readonly #counts = new Map<number, number>();

  /** The number that must come next at a level; deeper levels begin again below it. */
  next(level: number): number {
    for (const deeper of [...this.#counts.keys()].filter((each) => each > level)) this.#counts.delete(deeper);
    const number = (this.#counts.get(level) ?? 0) + 1;
    this.#counts.set(level, number);
    return number;
  }
}

type Block = { readonly level: number; readonly marker: Passage | null; text: Passage };

const BULLET = /^\s*- /u;

function bulletless(collector: Collector, line: Passage): Passage {
  const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
  if (bullet > 0) collector.layout('bullet', line.slice(0, bullet));
  return line.slice(bullet).trim();
}

/** Reads the lines of a passage of prose, one block a line, putting lines that a page cut together again. */
export function readProse(collector: Collector, lines: readonly number[], options: ProseOptions): void {
  const { edition_id, strategy_id = null, sentences = () => false, numbering = new Numbering() } = options;
  const blocks: Block[] = [];
  for (const line of lines) {
    const text = bulletless(collector, Passage.ofLine(collector.document, line).trim());
    if (text.isEmpty) continue;
    const marked = readMarker(text);
    if (marked) assertNext(collector, marked, line, numbering);
    const open = blocks.at(-1);
    if (open && !marked && sentences(open.level) && !/[。：]$/u.test(open.text.text)) {
      open.text = Passage.join([open.text, text]);
    } else {
      blocks.push({ level: marked?.level ?? 0, marker: marked?.marker ?? null, text: marked?.rest ?? text });
    }
  }
  for (const { level, marker, text } of blocks) {
    const kind = level === 0 ? ('paragraph' as const) : level === 1 ? ('section' as const) : ('item' as const);
    collector.prose({ edition_id, strategy_id, kind, level, row: null, column: null }, text, marker);
  }
}

function assertNext(
  { document }: Collector,
  { level, number, marker, rest }: Marked,
  line: number,
  numbering: Numbering,
): void {
  const expected = numbering.next(level);
  if (level === 1 || number === expected) return;
  throw fault(document, line, 'a number repeats or is skipped', {
    expected: `number ${expected}`,
    found: `「${marker.text}${rest.text.slice(0, 24)}」`,
  });
}

/** A document's own title. */
export function readTitle(collector: Collector, line: number, edition_id: string): void {
  const text = Passage.ofLine(collector.document, line).trim();
  if (text.isEmpty) return;
  collector.prose({ edition_id, strategy_id: null, kind: 'title', level: 0, row: null, column: null }, text, null);
}

/**
 * A table of prose: a record for each cell that is not empty.
 * @throws ContentError for a row that does not have as many cells as the first.
 */
export function readProseTable(collector: Collector, rows: readonly (readonly Passage[])[], edition_id: string): void {
  const columns = rows[0]?.length ?? 0;
  rows.forEach((cells, row) => {
    if (cells.length !== columns) {
      const line = cells.find(({ isEmpty }) => !isEmpty)?.line ?? 1;
      throw fault(collector.document, line, 'a row of the table does not have its columns', {
        expected: `${columns} cells`,
        found: `${cells.length} cells`,
      });
    }
    cells.forEach((cell, column) => {
      const text = cell.trim();
      if (text.isEmpty) return;
      collector.prose(
        { edition_id, strategy_id: null, kind: 'cell', level: 0, row: row + 1, column: column + 1 },
        text,
        null,
      );
    });
  });
}

/** Line numbers from `from` to `to`, both included. */
export const linesBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
