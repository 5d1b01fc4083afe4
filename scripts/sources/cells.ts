import { PROVISION_LETTERS } from '../../src/domain/provision-letters.ts';
import type { AgencyNames } from './agency-names.ts';
import type { ImportedMeasure } from '../../src/schemas/measure.ts';
import type { ProvisionKind } from '../../src/schemas/provision.ts';
import type { SourceDocument } from './document.ts';
import { splitItems, type Numbering } from './items.ts';
import { Passage } from './passage.ts';
import type { Collector } from './records.ts';

/** The cells of a line of a tab-separated table. */
export const tabCells = (document: SourceDocument, line: number): Passage[] =>
  Passage.ofLine(document, line).split(/\t/gu).parts;

export type CellOptions = {
  readonly kind: ProvisionKind;
  /** ROC year that the cell is for; null where its head names none. */
  readonly rocYear: number | null;
  /** ROC year of the edition: a cell for another year has that year in its ids. */
  readonly editionYear: number | null;
  readonly period?: string | null;
  /** The head of a cell of kind `other`. */
  readonly heading?: Passage | null;
  /** How many items of this kind the measure already has. */
  readonly after?: number;
  readonly numbering?: Numbering;
};

/** Turns a cell into provisions. Returns how many there are. */
export function readProvisions(
  collector: Collector,
  measure: Pick<ImportedMeasure, 'id'>,
  cell: Passage,
  names: AgencyNames,
  options: CellOptions,
): number {
  const { kind, rocYear, editionYear, period = null, after = 0, numbering = 'arabic' } = options;
  const year = rocYear === null || rocYear === editionYear ? '' : `${rocYear}-`;
  const text = collector.untag(cell).trim();
  const isAgency = (words: string): boolean => names.isAgency(words);
  const items = splitItems(collector.document, measure.id, text, { isAgency, numbering });
  items.forEach((item, index) => {
    const place = after + index + 1;
    const id = `${measure.id}-${PROVISION_LETTERS[kind]}${year}${place}`;
    collector.provision(
      { id, measure_id: measure.id, kind, place, roc_year: rocYear, period },
      { ...item, heading: options.heading ?? item.heading },
    );
  });
  separators(
    collector,
    text,
    items.flatMap((item) => [item.n, item.heading, item.text]),
  );
  return items.length;
}

/** Turns an 辦理機關 cell into assignments. */
export function readAgencies(
  collector: Collector,
  measure: Pick<ImportedMeasure, 'id'>,
  cell: Passage,
  names: AgencyNames,
): void {
  const text = collector.untag(cell).trim();
  const named = names.read(collector.document, measure.id, text);
  for (const { agency_id, role, rolePassage, scope, asWritten } of named) {
    collector.assignment({ measure_id: measure.id, agency_id, role }, { role: rolePassage, scope, asWritten });
  }
  separators(
    collector,
    text,
    named.flatMap(({ rolePassage, scope, asWritten }) => [rolePassage, scope, asWritten]),
  );
}

/** The signs between items and names: the point after a number, the colon after a heading, the 、 between bodies. */
function separators(collector: Collector, cell: Passage, owned: readonly (Passage | null)[]): void {
  const rest = cell.minus(owned.filter((passage) => passage !== null));
  const signs = rest.split(/[^.．、：:。]+/gu).parts.filter(({ isEmpty }) => !isEmpty);
  collector.layout('separator', ...signs);
}
