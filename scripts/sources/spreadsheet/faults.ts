import { ContentError, type Complaint } from '../../content-error.ts';
import type { SourceDocument } from '../document.ts';

/** Where in a spreadsheet: its row as Excel counts, and its column by its head, or by its place from 0. */
export type Where = { readonly row: number; readonly column?: string; readonly place?: number };

export type Details = Required<Pick<Complaint, 'expected' | 'found' | 'edit'>>;

/** The name of a column as Excel shows it: A, B, … Z, AA. */
export const letterOf = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : letterOf(Math.floor(place / 26) - 1) + letterOf(place % 26);

function words({ row, column, place }: Where): string {
  const name = column ?? (place === undefined ? undefined : letterOf(place));
  return `row ${row}${name === undefined ? '' : `, column ${name}`}`;
}

/** Gathers all that is wrong with a spreadsheet, so that an editor is told of it at once. */
export class Faults {
  readonly #file: string;
  readonly #complaints: Complaint[] = [];

  constructor({ file }: Pick<SourceDocument, 'file'>) {
    this.#file = file;
  }

  add(where: Where, problem: string, details: Details): void {
    this.#complaints.push({ file: this.#file, record: words(where), problem, ...details });
  }

  /** What `read` gives; what it complains of is a fault of this place, to be mended as `edit` says. */
  attempt<T>(where: Where, edit: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      for (const { problem, expected = '', found = '' } of error.complaints)
        this.add(where, problem, { expected, found, edit });
      return undefined;
    }
  }

  get count(): number {
    return this.#complaints.length;
  }

  /** All faults as one error, in the order of the rows. */
  get error(): ContentError {
    const rowOf = ({ record }: Complaint): number => Number(/\d+/u.exec(record ?? '')?.[0]);
    return new ContentError(...this.#complaints.toSorted((a, b) => rowOf(a) - rowOf(b)));
  }

  /** @throws ContentError when there are any. */
  assertNone(): void {
    if (this.#complaints.length > 0) throw this.error;
  }
}
