import type { Edition } from '../schemas/edition.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { ImportedProvision } from '../schemas/provision.ts';
import type { Dataset } from './dataset.ts';

const editionIdOf = (data: Dataset, measureId: string): string | undefined =>
  data.measureById.get(measureId)?.edition_id;

/** An edition's targets for its own year. */
export const ownTargets = (data: Dataset, edition: Edition): ImportedProvision[] =>
  data.provisions.filter(
    ({ kind, measure_id, roc_year }) =>
      kind === 'target' &&
      editionIdOf(data, measure_id) === edition.id &&
      (roc_year === null || roc_year === edition.roc_year),
  );

/** ROC year that an indicator is for: that of its first observation, its target where it has one. */
export const indicatorYear = (data: Dataset, { id }: Indicator): number | null =>
  data.observationsOf.get(id)?.[0]?.roc_year ?? null;

/** Indicators of an edition for its own year. */
export const ownIndicators = (data: Dataset, edition: Edition): Indicator[] =>
  data.indicators.filter(
    (indicator) =>
      editionIdOf(data, indicator.measure_id) === edition.id && indicatorYear(data, indicator) === edition.roc_year,
  );

/** How many of an edition's own-year targets name a number to reach. */
export function namedNumbers(data: Dataset, edition: Edition): { targets: number; withNumber: number } {
  const numeric = new Set(
    data.indicators
      .filter(({ id }) =>
        (data.observationsOf.get(id) ?? []).some(({ kind, value }) => kind === 'target' && value !== null),
      )
      .map(({ provision_id }) => provision_id),
  );
  const targets = ownTargets(data, edition);
  return { targets: targets.length, withNumber: targets.filter(({ id }) => numeric.has(id)).length };
}

/** Editions with targets, oldest first. */
export const editionsWithTargets = (data: Dataset): Edition[] =>
  data.editions.filter((edition) => ownTargets(data, edition).length > 0);

/** The latest edition on whose own year something was reported. */
export const latestReported = (data: Dataset): Edition | undefined =>
  editionsWithTargets(data).findLast((edition) =>
    ownIndicators(data, edition).some(({ status }) => status !== 'no-report' && status !== 'no-target'),
  );
