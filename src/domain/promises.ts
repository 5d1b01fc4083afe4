import type { ImportedProvision } from '../schemas/provision.ts';
import type { Dataset } from './dataset.ts';
import type { NamedEdition, NamedIndicator } from './names.ts';

const editionIdOf = (data: Dataset, measureId: string): string | undefined =>
  data.measureById.get(measureId)?.edition_id;

/** An edition's targets for its own year. */
export const ownTargets = (data: Dataset, edition: NamedEdition): ImportedProvision[] =>
  data.provisions.filter(
    ({ kind, measure_id, roc_year }) =>
      kind === 'target' &&
      editionIdOf(data, measure_id) === edition.id &&
      (roc_year === null || roc_year === edition.roc_year),
  );

/** What an edition's targets for its own year ask for; a result that no target asks for is none of it. */
export function ownIndicators(data: Dataset, edition: NamedEdition): NamedIndicator[] {
  const targets = new Set(ownTargets(data, edition).map(({ id }) => id));
  return data.indicators.filter(({ provision_id }) => targets.has(provision_id));
}

/** How many figures an edition's documents report for its own year that stand in no target of theirs. */
export const unaskedResults = (data: Dataset, edition: NamedEdition): number =>
  data.indicators.filter(
    ({ measure_id, provision_id }) =>
      editionIdOf(data, measure_id) === edition.id &&
      data.provisionById.get(provision_id)?.kind === 'result' &&
      (data.provisionById.get(provision_id)?.roc_year ?? edition.roc_year) === edition.roc_year,
  ).length;

/** How many of an edition's own-year targets set something, how many set nothing (「無。」), how many name a number. */
export function namedNumbers(
  data: Dataset,
  edition: NamedEdition,
): { targets: number; without: number; withNumber: number } {
  const numeric = new Set(
    data.indicators
      .filter(({ id }) =>
        (data.observationsOf.get(id) ?? []).some(({ kind, value }) => kind === 'target' && value !== null),
      )
      .map(({ provision_id }) => provision_id),
  );
  const empty = new Set(data.indicators.filter(({ kind }) => kind === 'none').map(({ provision_id }) => provision_id));
  const all = ownTargets(data, edition);
  const targets = all.filter(({ id }) => !empty.has(id));
  return {
    targets: targets.length,
    without: all.length - targets.length,
    withNumber: targets.filter(({ id }) => numeric.has(id)).length,
  };
}

/** Editions with targets, oldest first. */
export const editionsWithTargets = (data: Dataset): NamedEdition[] =>
  data.editions.filter((edition) => ownTargets(data, edition).length > 0);

/** The latest edition on whose own year something was reported, and read. */
export const latestReported = (data: Dataset): NamedEdition | undefined =>
  editionsWithTargets(data).findLast(
    (edition) =>
      data.pending.get(edition.id)?.includes('results') !== true &&
      ownIndicators(data, edition).some(({ status }) => status !== 'no-report' && status !== 'no-target'),
  );

/** Whether an edition has goals apart from its targets; one without calls its targets 績效目標. */
export const hasGoals = (data: Dataset, editionId: string): boolean =>
  data.provisions.some(
    ({ kind, measure_id }) => kind === 'goal' && data.measureById.get(measure_id)?.edition_id === editionId,
  );
