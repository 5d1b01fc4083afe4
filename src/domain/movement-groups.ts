import type { Movement } from '../schemas/movement.ts';
import type { Dataset } from './dataset.ts';
import { indicatorView, otherReadings } from './indicator-view.ts';
import { againstOf, movementRows } from './movements.ts';
import type { NamedIndicator, NamedSeries } from './names.ts';

/** A movement with what it moves. */
export type MovementView = {
  readonly movement: Movement;
  readonly series: NamedSeries;
  readonly from: NamedIndicator;
  readonly to: NamedIndicator;
  /** Unit of the former result, as printed. */
  readonly resultUnit: string | null;
  /** Other readings of the former result, in the unit of the one that counts. */
  readonly otherResults: readonly number[];
};

/** Whether another reading of the former result lies on another side of the new target than the one that counts. */
const isTurned = ({ movement: { former_actual, new_target }, otherResults }: MovementView): boolean =>
  former_actual !== null &&
  otherResults.some((value) => againstOf(value, new_target) !== againstOf(former_actual, new_target));

/**
 * Why a movement is to be read with care: another reading of the former result would turn the comparison; its result,
 * or its new target, is argued; its series is a partial one.
 */
export const doubtsOf = (view: MovementView): ('turned' | 'arguable' | 'partly')[] => [
  ...(isTurned(view) ? (['turned'] as const) : []),
  ...(view.from.arguable || view.to.arguable ? (['arguable'] as const) : []),
  ...(view.series.comparable === 'partly' ? (['partly'] as const) : []),
];

const editionIdOf = (data: Dataset, { measure_id }: NamedIndicator): string =>
  data.measureById.get(measure_id)?.edition_id ?? '';

function viewOf(data: Dataset, movement: Movement): MovementView[] {
  const series = data.seriesById.get(movement.series_id);
  const from = data.indicatorById.get(movement.from_indicator_id);
  const to = data.indicatorById.get(movement.to_indicator_id);
  if (!series || !from || !to) return [];
  const former = indicatorView(data, from);
  const otherResults = otherReadings(former).flatMap(({ value }) => value ?? []);
  return [{ movement, series, from, to, resultUnit: former.actual?.unit ?? from.unit, otherResults }];
}

/** Movements joined with their series and indicators; from one edition to another where both are named. */
export const movementViews = (data: Dataset, fromId?: string, toId?: string): MovementView[] =>
  data.movements
    .flatMap((movement) => viewOf(data, movement))
    .filter(
      ({ from, to }) =>
        (fromId === undefined || editionIdOf(data, from) === fromId) &&
        (toId === undefined || editionIdOf(data, to) === toId),
    );

/**
 * The movements from the targets of some measures to those of others in a later edition, be it the next one or not: by
 * the rule of the table `movements`, over the members of each series that are theirs.
 */
export function movementsBetween(data: Dataset, fromIds: readonly string[], toIds: readonly string[]): MovementView[] {
  const measureOf = (indicatorId: string): string => data.indicatorById.get(indicatorId)?.measure_id ?? '';
  return data.series.flatMap((series) => {
    const members = (data.members.get(series.id) ?? []).filter(({ indicator_id }) =>
      [...fromIds, ...toIds].includes(measureOf(indicator_id)),
    );
    return movementRows(series, members).flatMap((movement) => viewOf(data, movement));
  });
}

/** Pairs of editions between which targets moved, oldest first. */
export function movementEditions(data: Dataset): [from: string, to: string][] {
  const pairs = movementViews(data).map(({ from, to }) => `${editionIdOf(data, from)} ${editionIdOf(data, to)}`);
  const rank = new Map(data.editions.map(({ id }, index) => [id, index]));
  return [...new Set(pairs)]
    .map((pair) => pair.split(' ') as [string, string])
    .sort((a, b) => (rank.get(a[1]) ?? 0) - (rank.get(b[1]) ?? 0) || (rank.get(a[0]) ?? 0) - (rank.get(b[0]) ?? 0));
}

/**
 * How a new target stands to what had been reached: asked for less than before and less than reached, less than
 * reached alone, less than reached where there was no target before, less than before alone, or neither. Without a
 * former result it is `unknown`.
 */
export type MovementGroup = 'lowered' | 'below' | 'newBelow' | 'loweredAbove' | 'level' | 'unknown';

export const MOVEMENT_GROUPS: readonly MovementGroup[] = [
  'lowered',
  'below',
  'newBelow',
  'loweredAbove',
  'level',
  'unknown',
];

export function groupOf({ direction, against_actual }: Movement): MovementGroup {
  if (against_actual === 'unknown') return 'unknown';
  if (against_actual === 'below')
    return direction === 'lowered' ? 'lowered' : direction === 'new' ? 'newBelow' : 'below';
  return direction === 'lowered' ? 'loweredAbove' : 'level';
}

/** The new target as a share of the former result; infinite where there is none, or it is zero. */
export const movementShare = ({ movement: { new_target, former_actual } }: MovementView): number =>
  former_actual === null || former_actual === 0 ? Infinity : new_target / former_actual;

/** Movements by group, each sorted by the new target's share of the former result, smallest first. */
export const movementsByGroup = (views: readonly MovementView[]): { group: MovementGroup; views: MovementView[] }[] =>
  MOVEMENT_GROUPS.map((group) => ({
    group,
    views: views
      .filter(({ movement }) => groupOf(movement) === group)
      .sort((a, b) => movementShare(a) - movementShare(b)),
  })).filter((each) => each.views.length > 0);
