import type { Cell, RoleGroup } from '../domain/measure-view.ts';
import type { Measure } from '../schemas/measure.ts';

/** A measure with its cells, each under its head, and its agencies. */
export type MeasureInFull = {
  readonly measure: Measure;
  readonly cells: readonly { readonly cell: Cell; readonly head: string }[];
  readonly roles: readonly RoleGroup[];
};
