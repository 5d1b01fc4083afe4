import { LIST_MARK } from '#i18n/language.ts';
import { searchTexts as texts } from '#i18n/search.ts';
import { statusLabels } from '#i18n/status.ts';
import { editionShort } from '#i18n/terms.ts';
import type { ResultUrls } from '../lib/urls.ts';
import type { Status } from '../schemas/indicator.ts';
import type { SearchIndex } from '../schemas/search.ts';
import type { AgencyResult, IndicatorResult, PassageResult } from '../search/beside-results.ts';
import type { Segment } from '../search/marking.ts';
import type { MeasureResult, Snippet } from '../search/measure-results.ts';
import { h, type Child } from './dom.ts';

/** What results are drawn with: the site's addresses, and its editions by id. */
export type Drawing = {
  readonly url: ResultUrls;
  readonly edition: (id: string) => SearchIndex['editions'][number] | undefined;
};

/** Drawing with the editions that the worker knows. */
export const drawingOf = (url: ResultUrls, editions: SearchIndex['editions']): Drawing => ({
  url,
  edition: (id) => editions.find((each) => each.id === id),
});

/** An edition in a few words. */
export function editionName({ edition }: Drawing, id: string): string {
  const known = edition(id);
  return known ? editionShort(known) : id;
}

/** A name, on English pages after its English one where it has one. */
export function shownName(name: readonly Child[], name_en: string | null): Child[] {
  const english = name_en === null ? null : texts.inEnglish(name_en);
  return english === null ? [...name] : [`${english} `, ...name];
}

const otherNames = ({ others }: AgencyResult): string =>
  texts.otherNames(others.map(({ name, name_en }) => texts.inEnglish(name_en) ?? name));

const marked = (segments: readonly Segment[]): Child[] =>
  segments.map(({ text, marked: isMarked }) => (isMarked ? h('mark', {}, text) : text));

/** A link that arrows move to. */
const result = (href: string, ...children: readonly (Child | readonly Child[])[]): HTMLAnchorElement =>
  h('a', { href, 'data-result': true, 'data-key': href }, ...children);

/** A status: its sign, which the page holds, and its words. */
export function statusWords(status: Status, words: string, arguable: boolean): HTMLElement {
  const signs = document.querySelector<HTMLTemplateElement>('#status-signs');
  const sign = signs?.content.querySelector(`[data-status=${status}]`)?.cloneNode(true) ?? null;
  return h(
    'span',
    { class: `status s-${status}` },
    sign,
    h('span', {}, words, arguable ? h('span', { class: 'doubt' }, texts.arguable) : null),
  );
}

/** Where a text of a measure has its page or its place. */
function addressOf({ url }: Drawing, measure: string, { field, of }: Snippet): string {
  if (field === 'label') return url.indicator(of);
  if (field === 'edition') return url.edition(of);
  return field === 'strategy' ? url.strategy(of) : url.measureRecord(measure, of);
}

/** What the field of a find is called: in the words of its document where this language has none. */
const headOf = ({ head, field }: Snippet): string => texts.headOf(field) ?? head;

const snippet = (drawing: Drawing, measure: MeasureResult, each: Snippet): HTMLElement =>
  h(
    'p',
    { class: 'snippet' },
    h('a', { href: addressOf(drawing, measure.id, each) }, headOf(each)),
    h('span', { class: each.field === 'label' ? '' : 'official' }, marked(each.segments)),
  );

/** Where a measure stands: 107年執行情形報告　序次35　107-8-6. */
const placeOf = (drawing: Drawing, { id, edition_id, seq }: MeasureResult): HTMLElement =>
  h(
    'p',
    { class: 'place' },
    h('span', {}, editionName(drawing, edition_id)),
    seq === null ? null : h('span', {}, texts.seq(seq)),
    h('span', { class: 'id' }, id),
  );

/** Who answers for a measure, and after that who takes part. */
const bodiesOf = ({ url }: Drawing, { agencies }: MeasureResult): Child[] =>
  [false, true]
    .map((taking) => agencies.filter(({ role }) => (role === 'support') === taking))
    .flatMap((bodies, taking) =>
      bodies.flatMap(({ id, name, name_en }, index): Child[] => [
        index > 0 ? LIST_MARK : texts.bodies(taking === 1, bodies.length < agencies.length),
        h('a', { href: url.agency(id) }, shownName(marked(name), name_en)),
      ]),
    );

/** A measure as the page lists it. */
export function measureItem(drawing: Drawing, measure: MeasureResult): HTMLLIElement {
  const { url } = drawing;
  return h(
    'li',
    { class: 'card' },
    placeOf(drawing, measure),
    h('p', { class: 'official' }, result(url.measure(measure.id), marked(measure.title))),
    measure.snippets.map((each) => snippet(drawing, measure, each)),
    measure.agencies.length === 0 ? null : h('p', { class: 'bodies' }, bodiesOf(drawing, measure)),
    measure.statuses.length === 0
      ? null
      : h(
          'p',
          { class: 'statuses' },
          measure.statuses.map((each) => statusWords(each.status, texts.statusCount(each), false)),
        ),
  );
}

/** A measure as the panel below a box lists it, with those of its statuses that are asked for. */
export const measureLine = (drawing: Drawing, measure: MeasureResult, asked: readonly Status[]): HTMLLIElement =>
  h(
    'li',
    {},
    result(
      drawing.url.measure(measure.id),
      placeOf(drawing, measure),
      h('span', { class: 'official' }, marked(measure.title)),
      measure.snippets
        .slice(0, 1)
        .map((each) => h('span', { class: 'snippet' }, h('span', {}, headOf(each)), marked(each.segments))),
      measure.statuses
        .filter(({ status }) => asked.includes(status))
        .map((each) => statusWords(each.status, texts.statusCount(each), false)),
    ),
  );

/** What a body answers for in an edition; in one line where nothing was reported. */
function recordOf(drawing: Drawing, { edition_id, measures, shares }: AgencyResult['record'][number]): HTMLElement {
  const name = editionName(drawing, edition_id);
  const reported = shares.some(({ counts }) => counts.some(({ status }) => status !== 'no-report'));
  // Nothing is said of what nobody has read: an edition whose indicators are still to be made has no shares.
  if (shares.length === 0) return h('p', { class: 'record' }, texts.recordLine(name, measures));
  if (!reported) return h('p', { class: 'record' }, texts.recordSilent(name, measures));
  const lines = shares.map(({ share, counts }) => h('li', {}, texts.recordShare(share, counts)));
  return h('div', { class: 'record' }, h('p', {}, texts.recordLine(name, measures)), h('ul', {}, lines));
}

/** A body as a card with its record, edition after edition. */
export const agencyCard = (drawing: Drawing, agency: AgencyResult): HTMLLIElement =>
  h(
    'li',
    { class: 'card agency-card' },
    h('p', { class: 'name' }, result(drawing.url.agency(agency.id), shownName([agency.name], agency.name_en))),
    agency.others.length === 0 ? null : h('p', { class: 'note' }, otherNames(agency)),
    agency.record.length === 0 ? h('p', { class: 'note' }, texts.recordNone) : null,
    ...agency.record.map((each) => recordOf(drawing, each)),
    agency.units.length === 0 ? null : h('p', { class: 'note' }, texts.units),
  );

/** A body in a line, for the panel. */
export const agencyLine = (drawing: Drawing, agency: AgencyResult): HTMLLIElement =>
  h(
    'li',
    {},
    result(
      drawing.url.agency(agency.id),
      h('span', { class: 'name' }, shownName([agency.name], agency.name_en)),
      agency.others.length === 0 ? null : h('span', { class: 'note' }, otherNames(agency)),
    ),
  );

export const indicatorItem = (drawing: Drawing, indicator: IndicatorResult): HTMLLIElement =>
  h(
    'li',
    { class: 'row' },
    h(
      'span',
      {},
      h('span', { class: 'edition-name' }, editionName(drawing, indicator.edition_id)),
      result(drawing.url.indicator(indicator.id), shownName(marked(indicator.label), indicator.name_en)),
    ),
    statusWords(indicator.status, statusLabels[indicator.status], indicator.arguable),
  );

export function passageItem(drawing: Drawing, passage: PassageResult): HTMLLIElement {
  const { url } = drawing;
  const { strategy_id, source_id, line, edition_id } = passage;
  const href = strategy_id === null ? url.sourceLine(source_id, line) : url.strategy(strategy_id);
  return h(
    'li',
    { class: 'card' },
    h(
      'p',
      { class: 'place' },
      h('span', {}, editionName(drawing, edition_id)),
      h('span', {}, strategy_id === null ? texts.line(line) : texts.facets.strategy),
    ),
    h('p', { class: 'official' }, result(href, marked(passage.segments))),
  );
}
