import type { Dataset } from '../domain/dataset.ts';
import type { ComparedLineage } from '../domain/edition-comparison.ts';
import { fatesOf } from '../domain/fates.ts';
import type { NamedEdition } from '../domain/names.ts';
import { compareTexts as texts } from '#i18n/compare.ts';
import { listed } from '#i18n/language.ts';
import { editionShort } from '#i18n/terms.ts';
import { excerpt } from '../lib/text.ts';
import type { ImportedMeasure } from '../schemas/measure.ts';
import { comparedPair, pairsOf, shortOf, type Pair } from './compared-pairs.ts';
import { changeWords, movementItem, wayItem } from './comparison-words.ts';
import { url } from './site.ts';

/** How many characters of another form are shown. */
const EXCERPT = 80;

/** The ways of a group that lead to a measure or from it. */
const waysOf = (group: ComparedLineage | undefined, { id }: ImportedMeasure) =>
  (group?.ways ?? []).filter(({ from, to }) => from.id === id || to.id === id);

const idsOf = (measures: readonly ImportedMeasure[]): string[] => measures.map(({ id }) => id);

/** That a group holds other measures than those shown, which ones; null where it does not. */
function scopeOf({ before, after }: ComparedLineage, shown: readonly ImportedMeasure[]): string | null {
  return before.length + after.length === shown.length ? null : texts.wholeGroup(idsOf(before), idsOf(after));
}

/** A measure in the other edition of a pair: its forms there with what changed; where it has none, what is said of that. */
function editionItem(data: Dataset, own: ImportedMeasure, pair: Pair, other: NamedEdition) {
  const group = comparedPair(data, pair).find((each) => [...each.before, ...each.after].includes(own));
  const ways = waysOf(group, own);
  const forms = ways.map(({ from, to }) => (from.id === own.id ? to : from));
  const linked = forms.length > 0 ? group : undefined;
  const none = other === pair.to ? texts.noLater : texts.noEarlier;
  return {
    head: editionShort(other),
    forms: ways.map((way, index) => ({
      // The notes of a way over another edition stand on the page of the measure there.
      way: { ...wayItem(way), ...(way.links.length > 1 ? { notes: [] } : {}) },
      href: url.measure(forms[index]?.id ?? ''),
      label: texts.form(shortOf(other), forms[index]?.id ?? ''),
      text: excerpt(forms[index]?.text ?? '', EXCERPT),
    })),
    scope: linked ? scopeOf(linked, [own, ...forms]) : null,
    changes: linked ? changeWords(data, linked.compared, pair) : [],
    movements: linked ? linked.movements.map(movementItem) : [],
    compare: {
      href: url.compareMeasure(pair.id, own.id),
      text: texts.wordByWord(listed(forms.map(({ id }) => id))),
    },
    none: forms.length > 0 ? null : none(editionShort(other)),
    fates: forms.length > 0 ? [] : fatesOf(data, own.id, other.id).filter(({ about }) => about === other.id),
  };
}

/** How far apart two editions are, in years. */
const distance = ({ from, to }: Pair): number => (to.roc_year ?? 0) - (from.roc_year ?? 0);

/**
 * A measure in the other editions of the plan, the nearest first; none for a KPI of one agency, which no other document
 * goes on with.
 */
export const historyOf = (data: Dataset, measure: ImportedMeasure) =>
  pairsOf(data)
    .filter(({ from, to }) => from.id === measure.edition_id || to.id === measure.edition_id)
    .sort((a, b) => distance(a) - distance(b))
    .map((pair) => editionItem(data, measure, pair, pair.from.id === measure.edition_id ? pair.to : pair.from));
