import type { AgainstActual, Movement, MovementDirection } from '../schemas/movement.ts';
import type { Series } from '../schemas/series.ts';

/** What a movement needs of a member of a series: plain numbers in the series' unit. */
export type Member = {
  readonly indicator_id: string;
  readonly edition_id: string;
  /** Whether its target is for the edition's own year. */
  readonly ownYear: boolean;
  readonly target: number | null;
  readonly actual: number | null;
};

const directionOf = (former: number | null, target: number): MovementDirection => {
  if (former === null) return 'new';
  if (target === former) return 'unchanged';
  return target > former ? 'raised' : 'lowered';
};

/** How a new target lies to a former result. */
export const againstOf = (actual: number | null, target: number): AgainstActual => {
  if (actual === null) return 'unknown';
  if (target === actual) return 'equal';
  return target > actual ? 'above' : 'below';
};

/** The member that stands for an edition: its own-year target where it has one, else its last figure. */
const standsFor = (members: readonly Member[]): Member | undefined =>
  members.find(({ ownYear, target }) => ownYear && target !== null) ??
  members.findLast(({ target, actual }) => target !== null || actual !== null) ??
  members.at(-1);

/** Rows of the table `movements` for one series: one for each pair of neighbouring editions with a later target. */
export function movementRows({ id }: Pick<Series, 'id'>, members: readonly Member[]): Movement[] {
  const editions = [...Map.groupBy(members, ({ edition_id }) => edition_id).values()].flatMap(
    (group) => standsFor(group) ?? [],
  );
  return editions.slice(1).flatMap((to, index) => {
    const from = editions[index];
    if (from === undefined || !to.ownYear || to.target === null) return [];
    return [
      {
        series_id: id,
        from_indicator_id: from.indicator_id,
        to_indicator_id: to.indicator_id,
        former_target: from.target,
        former_actual: from.actual,
        new_target: to.target,
        direction: directionOf(from.target, to.target),
        against_actual: againstOf(from.actual, to.target),
      },
    ];
  });
}
