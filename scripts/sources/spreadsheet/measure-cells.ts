import type { AgencyNames } from '../agency-names.ts';
import { readAgencies, readProvisions, type CellOptions } from '../cells.ts';
import type { SourceDocument } from '../document.ts';
import { Passage } from '../passage.ts';
import type { Collector } from '../records.ts';
import type { ColumnName } from './columns.ts';
import type { Faults } from './faults.ts';
import type { Located } from './table.ts';

/** What a measure's cells are read with. */
export type Reading = {
  readonly collector: Collector;
  readonly names: AgencyNames;
  readonly faults: Faults;
  /** ROC year of the edition. */
  readonly year: number | null;
};

const OPENS_ITEM = /^\d{1,2}\.(?!\d)/u;

const NUMBERS =
  'correct the cell: its items are numbered 1., 2., 3. in order, each once; a body that heads items stands in content/curated/agencies.yaml';

const joined = (document: SourceDocument, pieces: readonly Located[]): Passage =>
  Passage.join(
    pieces.flatMap(({ text }, index) =>
      index < pieces.length - 1 ? [text, Passage.lineBreakAfter(document, text)] : [text],
    ),
  );

/** The cells of a column: its pieces as one where items are numbered over the rows, else each row's on its own. */
function cellsOf(document: SourceDocument, pieces: readonly Located[]): Located[] {
  const [first] = pieces;
  const isNumbered = pieces.some(({ text }) => OPENS_ITEM.test(text.text.normalize('NFKC')));
  return first && isNumbered ? [{ row: first.row, text: joined(document, pieces) }] : [...pieces];
}

/** Turns a column of a measure into provisions. Returns how many there are. */
export function readColumn(
  { collector, names, faults }: Reading,
  measure: { readonly id: string },
  column: ColumnName,
  pieces: readonly Located[],
  options: Omit<CellOptions, 'after'>,
): number {
  return cellsOf(collector.document, pieces).reduce(
    (after, { row, text }) =>
      after +
      (faults.attempt({ row, column }, NUMBERS, () =>
        readProvisions(collector, measure, text, names, { ...options, after }),
      ) ?? 0),
    0,
  );
}

function addUnknown({ collector: { document }, names, faults }: Reading, row: number, piece: Passage): void {
  const near = names.near(piece.text, 3).map(({ name }) => name);
  const isLabel = /[：:]/u.test(piece.text);
  faults.add(
    { row, column: '辦理機關' },
    isLabel ? 'this role of agencies is not known' : 'this agency is not in the list of agencies',
    {
      expected: isLabel
        ? '主辦機關： or 協辦機關：'
        : `a name of content/curated/agencies.yaml${near.length > 0 ? `; near ones: ${near.join('、')}` : ''}`,
      found: `「${piece.text}」`,
      edit: isLabel
        ? 'correct the role; names are parted by 、'
        : `correct the name (names are parted by 、); or enter it in content/curated/agencies.yaml: another way to write a body under its variants as { form: '${piece.text}', source: ${document.id}, line: ${piece.line} }, a new body as an entry of its own (content/README.md, 「新增機關名稱」)`,
    },
  );
}

/** Refuses names that were not borne in the edition’s year. */
function assertInForce({ collector, names, faults, year }: Reading, measureId: string, row: number): void {
  const own = collector.records.assignments.filter(({ measure_id }) => measure_id === measureId);
  for (const { agency_id, as_written } of year === null ? [] : own) {
    const former = names.formerIn(agency_id, year ?? 0);
    if (!former) continue;
    const { body, later } = former;
    faults.add({ row, column: '辦理機關' }, `this name was not in force in ROC ${year ?? ''}`, {
      expected: later.length > 0 ? `the name that took over: ${later.join('、')}` : 'a name in force in that year',
      found: `「${as_written}」, ${body.since ?? '?'} to ${body.until ?? '?'}`,
      edit: 'compare the document and correct the name; where its dates are wrong, correct them in content/curated/agencies.yaml',
    });
  }
}

/** Turns the 辦理機關 cells of a measure into assignments; each name that is not in the list is a fault. */
export function readBodies(reading: Reading, measure: { readonly id: string }, pieces: readonly Located[]): void {
  const { collector, names, faults } = reading;
  const [first] = pieces;
  if (!first) return;
  const unknown = pieces.flatMap(({ row, text }) => names.unknownIn(text).map((piece) => ({ row, piece })));
  for (const { row, piece } of unknown) addUnknown(reading, row, piece);
  if (unknown.length > 0) return;
  faults.attempt({ row: first.row, column: '辦理機關' }, 'correct the names of the cell', () => {
    readAgencies(collector, measure, joined(collector.document, pieces), names);
  });
  assertInForce(reading, measure.id, first.row);
}
