import type { Unlinked } from '../schemas/link.ts';
import type { Dataset } from './dataset.ts';

/** What is said of a measure that has no form in an edition: of which edition, of whom or what link, and what. */
export type Fate = { readonly about: string; readonly label: string | null; readonly note: string };

const unlinkedOf = (data: Dataset, id: string, became: Unlinked['became']): Unlinked | undefined =>
  data.unlinked.find((each) => each.measure === id && each.became === became);

/**
 * Why a measure has no form in another edition: what is said of it, or of the links by which it goes on towards that
 * edition and of where those end. A link that leads past the edition says that it comes back later.
 */
export function fatesOf(data: Dataset, measureId: string, otherEdition: string): Fate[] {
  const plans = data.plans.map(({ id }) => id);
  const rankOf = (id: string): number => plans.indexOf(data.measureById.get(id)?.edition_id ?? '');
  const [own, other] = [rankOf(measureId), plans.indexOf(otherEdition)];
  const forwards = other > own;
  const isShortOf = (id: string): boolean => (forwards ? rankOf(id) < other : rankOf(id) > other);
  const editionOf = (id: string): string => plans[rankOf(id)] ?? '';

  function follow(id: string, label: string | null): Fate[] {
    const end = unlinkedOf(data, id, forwards ? 'dropped' : 'added');
    if (end) return [{ about: forwards ? end.edition : (plans[rankOf(id) - 1] ?? ''), label, note: end.note }];
    return ((forwards ? data.linksFrom : data.linksTo).get(id) ?? []).flatMap((link) => {
      const next = forwards ? link.to_measure_id : link.from_measure_id;
      const arrow = `${link.from_measure_id} → ${link.to_measure_id}`;
      return isShortOf(next)
        ? [{ about: editionOf(next), label: arrow, note: link.note }, ...follow(next, next)]
        : [{ about: otherEdition, label: arrow, note: link.note }];
    });
  }
  return follow(measureId, null);
}
