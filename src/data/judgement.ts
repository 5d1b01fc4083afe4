import { reaches } from '../domain/status.ts';
import { rowsOfKind, type IndicatorView } from '../domain/indicator-view.ts';
import { texts } from '#i18n/indicators.ts';
import { labelled } from '#i18n/language.ts';
import { periodWords, statusLabels, statusRules } from '#i18n/status.ts';
import type { Dataset } from '../domain/dataset.ts';
import { observationRow } from './observation-rows.ts';

/** The working of a comparison, line by line. */
function workingOf({ indicator, target, actual, comparison, year }: IndicatorView): string[] {
  if (target?.value == null || actual?.value == null || comparison === null) return [];
  const direction = indicator.direction ?? 'at-least';
  const [aim, reached] = [texts.figure(target.value, target.unit), texts.figure(actual.value, actual.unit)];
  return [
    texts.workingOf(aim, reached, direction, reaches(actual.value, target.value, direction)),
    ...(comparison.rate === null ? [] : [texts.rateWorking(actual.value, target.value, comparison.rate)]),
    texts.differenceWorking(actual.value, target.value, texts.difference(comparison.difference, target.unit)),
    ...(actual.working === null ? [] : [texts.derivedFrom(actual.derivation ?? 'stated', actual.working)]),
    ...(actual.period === null || year === null ? [] : [labelled(texts.columns.period, periodWords(actual.period))]),
  ];
}

/** How an indicator's status came about: the rule, the sum, and the rows that it rests on, targets first. */
export function judgementOf(data: Dataset, view: IndicatorView) {
  const { indicator } = view;
  const working = workingOf(view);
  const actuals = rowsOfKind(view, 'actual', 'main');
  const reported = actuals.length + rowsOfKind(view, 'claim').length > 0;
  return {
    label: statusLabels[indicator.status],
    rule: statusRules[indicator.status],
    working,
    nothingToCompare: working.length === 0 && indicator.kind !== 'none',
    direction: indicator.direction === null ? null : texts.directionOf(indicator.direction, indicator.direction_basis),
    rests: working.length > 0 || !reported ? null : actuals.length > 0 ? texts.outcomeRests : texts.outcomeClaims,
    inputs: [...rowsOfKind(view, 'target', 'main'), ...actuals].map((row) => observationRow(data, row)),
  };
}
