import { searchTexts as texts } from '#i18n/search.ts';
import { statusLabels } from '#i18n/status.ts';
import { FACETS, hasChoices, type Facet, type SearchRequest } from '../search/request.ts';
import type { FacetGroup } from '../search/results.ts';
import { h, type Child } from './dom.ts';
import { editionName, shownName, statusWords, type Drawing } from './results-view.ts';

type Value = FacetGroup['values'][number];

const isStatus = (value: string): value is keyof typeof statusLabels => value in statusLabels;
const isRole = (value: string): value is keyof typeof texts.roles => value in texts.roles;

/** A value in the words by which people know it. */
function nameOf(drawing: Drawing, facet: Facet, { value, label, name_en }: Value): Child | readonly Child[] {
  switch (facet) {
    case 'status':
      return isStatus(value) ? statusWords(value, statusLabels[value], false) : value;
    case 'edition':
      return editionName(drawing, value);
    case 'role':
      return isRole(value) ? texts.roles[value] : value;
    case 'strategy':
      return texts.strategy(value, (name_en === null ? null : texts.inEnglish(name_en)) ?? label);
    case 'agency':
      return shownName([label], name_en);
    default:
      return facet satisfies never;
  }
}

/** Values of a facet that are seen at once; the others unfold. */
const AT_FIRST = 8;

/** The facets of what was found; a choice calls `choose`. `open` are those whose further values were unfolded. */
export function facetsView(
  drawing: Drawing,
  groups: readonly FacetGroup[],
  open: ReadonlySet<string>,
  request: SearchRequest,
  { choose, clear }: { readonly choose: (facet: Facet, value: string) => void; readonly clear: () => void },
): HTMLElement[] {
  const value = (facet: Facet, each: Value): HTMLElement => {
    const box = h('input', { type: 'checkbox', checked: each.chosen, 'data-key': `${facet}=${each.value}` });
    box.addEventListener('change', () => {
      choose(facet, each.value);
    });
    return h(
      'label',
      {},
      box,
      h('span', {}, nameOf(drawing, facet, each)),
      h('span', { class: 'count' }, String(each.count)),
    );
  };
  const shown = groups.filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen));
  const isOpen = (facet: Facet): boolean => open.has(facet);
  const fields = shown.map(({ facet, values }) => {
    const [first, others] = [values.slice(0, AT_FIRST), values.slice(AT_FIRST)];
    const more = h(
      'details',
      { 'data-facet': facet, open: isOpen(facet) || others.some(({ chosen }) => chosen) },
      h('summary', {}, texts.others(others.length)),
      others.map((each) => value(facet, each)),
    );
    return h(
      'fieldset',
      {},
      h('legend', {}, texts.facets[facet]),
      first.map((each) => value(facet, each)),
      others.length > 0 ? more : null,
    );
  });
  if (!hasChoices(request.choices)) return fields;
  const button = h('button', { type: 'button', 'data-key': 'clear' }, texts.clearFacets);
  button.addEventListener('click', clear);
  return [...fields, button];
}

/** How many values are chosen. */
export const countChoices = ({ choices }: SearchRequest): number =>
  FACETS.reduce((sum, facet) => sum + choices[facet].length, 0);
