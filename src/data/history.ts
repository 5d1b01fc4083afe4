import type { Dataset } from '../domain/dataset.ts';
import { comparisonOf } from '../domain/edition-comparison.ts';
import { planEditions, waysFrom, waysTo, type Way } from '../domain/lineage.ts';
import { compareTexts as texts } from '../i18n/compare.ts';
import { editionShort } from '../i18n/terms.ts';
import { excerpt } from '../lib/text.ts';
import type { Edition } from '../schemas/edition.ts';
import type { ImportedMeasure } from '../schemas/measure.ts';
import { changeWords, fatesFrom, movementItem, wayItem } from './comparison-words.ts';
import { pairsOf } from './compare-page.ts';
import { url } from './site.ts';

/** How many characters of another form are shown. */
const EXCERPT = 80;

/** An earlier or later form of a measure, with what changed between the two. */
function formOf(data: Dataset, own: ImportedMeasure, way: Way) {
  const other = way.from === own ? way.to : way.from;
  const compared = comparisonOf(data, { before: [way.from], after: [way.to], ways: [way] });
  const pair = pairsOf(data).find(({ from, to }) => from.id === way.from.edition_id && to.id === way.to.edition_id);
  return {
    way: wayItem(way),
    href: url.measure(other.id),
    text: excerpt(other.text, EXCERPT),
    changes: changeWords(data, compared),
    movements: compared.movements.map(movementItem),
    compare: pair === undefined ? null : url.compareMeasure(pair.id, own.id),
  };
}

/** The forms of a measure in another edition of the plan; where it has none, what is said of that. */
function editionOf(data: Dataset, own: ImportedMeasure, edition: Edition, ways: readonly Way[]) {
  const forms = ways
    .filter(({ from, to }) => from.edition_id === edition.id || to.edition_id === edition.id)
    .map((way) => formOf(data, own, way));
  const plans = planEditions(data.editions).map(({ id }) => id);
  const isLater = plans.indexOf(edition.id) > plans.indexOf(own.edition_id);
  return {
    head: editionShort(edition),
    forms,
    none: forms.length > 0 ? null : texts.notThere(editionShort(edition)),
    fates: forms.length > 0 ? [] : fatesFrom(data, own.id, isLater ? 'dropped' : 'added'),
  };
}

/**
 * A measure in the other editions of the plan, oldest first; none for a KPI of one agency, which no other document goes
 * on with.
 */
export function historyOf(data: Dataset, measure: ImportedMeasure) {
  const plans = planEditions(data.editions);
  if (!plans.some(({ id }) => id === measure.edition_id)) return [];
  const ways = [...waysTo(data, measure), ...waysFrom(data, measure)];
  return plans.filter(({ id }) => id !== measure.edition_id).map((edition) => editionOf(data, measure, edition, ways));
}
