import type { Span } from '../schemas/place.ts';
import type { ProvisionKind } from '../schemas/provision.ts';

const KINDS: readonly ProvisionKind[] = ['goal', 'metric', 'target', 'result', 'other'];

/** Compares ids part by part, numbers as numbers: 107-9-2 before 107-9-10. */
export function compareIds(a: string, b: string): number {
  const [left, right] = [a.split('-'), b.split('-')];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [x = '', y = ''] = [left[index], right[index]];
    if (x === y) continue;
    const difference = Number(x) - Number(y);
    return Number.isNaN(difference) || x === '' || y === '' ? (x < y ? -1 : 1) : difference;
  }
  return 0;
}

/** Oldest edition first, those without a year last. */
export const compareEditions = (
  a: { roc_year: number | null; id: string },
  b: { roc_year: number | null; id: string },
): number =>
  (a.roc_year ?? Infinity) === (b.roc_year ?? Infinity)
    ? compareIds(a.id, b.id)
    : (a.roc_year ?? Infinity) - (b.roc_year ?? Infinity);

type Cell = { readonly kind: ProvisionKind; readonly roc_year: number | null; readonly place: number };

/** Goals, metrics, targets, results, other cells; each kind by year, then by place. */
export const compareProvisions = (a: Cell, b: Cell): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.roc_year ?? 0) - (b.roc_year ?? 0) || a.place - b.place;

type Placed = { readonly source_id: string; readonly places: Readonly<Record<string, readonly Span[]>> };

/** Printed order of names in a cell. */
export function compareAsWritten(a: Placed, b: Placed): number {
  const [[aLine = 0, aColumn = 0] = [], [bLine = 0, bColumn = 0] = []] = [a, b].map(
    ({ places }) => places['as_written']?.[0] ?? [],
  );
  return a.source_id === b.source_id ? aLine - bLine || aColumn - bColumn : 0;
}
