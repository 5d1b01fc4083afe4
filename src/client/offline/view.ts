import { offlineTexts as texts } from '#i18n/offline.ts';
import { humanSize } from '../../lib/bytes.ts';
import { h, type Child } from '../dom.ts';
import type { State } from './state.ts';
import { bytesOf, pagesIn } from './whole-site.ts';

/** What a reader may do here. */
export type Actions = {
  readonly download: () => void;
  readonly stop: () => void;
  readonly remove: () => void;
  readonly turn: (on: boolean) => void;
};

function button(key: string, words: string, act: () => void): HTMLElement {
  const element = h('button', { type: 'button', 'data-key': key }, words);
  element.addEventListener('click', act);
  return element;
}

const fact = (name: string, ...value: readonly Child[]): HTMLElement =>
  h('div', {}, h('dt', {}, name), h('dd', {}, value));

/** How much of the whole site is here. */
function wholeWords({ whole, list, missing }: State, release: string): string {
  if (whole) return (whole.release === release ? texts.counted : texts.former)(whole.pages, humanSize(whole.bytes));
  if (!list || missing.length === list.packs.length) return texts.nothing;
  return texts.part(list.pages - pagesIn(missing), list.pages);
}

/** What is kept now. */
export const facts = (state: State, release: string, isPersisted: boolean): HTMLElement[] => [
  h('h2', {}, texts.state),
  h(
    'dl',
    { class: 'facts' },
    fact(
      texts.read,
      state.read.length === 0 ? texts.nothing : texts.counted(state.read.length, humanSize(state.readBytes)),
    ),
    fact(texts.whole, wholeWords(state, release)),
  ),
  ...(isPersisted ? [h('p', { class: 'note' }, texts.persisted)] : []),
];

/** How far a download is: drawn once, then changed in place, so that the button below it stays where it is. */
export function advance(progress: HTMLProgressElement, words: HTMLElement, more: number): void {
  progress.value += more;
  words.textContent = texts.part(progress.value, progress.max);
}

/** The way to the whole site: nothing where it is here. */
export function wholeSite(state: State, release: string, isLoading: boolean, actions: Actions): HTMLElement[] {
  const { list, missing, whole } = state;
  if (whole?.release === release) return [h('p', {}, texts.done)];
  if (!list) return [h('p', {}, texts.offline)];
  if (list.release !== release) return [h('p', {}, texts.outdated)];
  const done = list.pages - pagesIn(missing);
  if (isLoading)
    return [
      h('progress', { max: String(list.pages), value: String(done), 'aria-label': texts.progress }),
      h('p', { class: 'note', 'data-progress': true }, texts.part(done, list.pages)),
      button('load', texts.stop, actions.stop),
    ];
  const size = humanSize(bytesOf(missing));
  const words = missing.length < list.packs.length ? texts.resume : whole ? texts.renew : texts.download;
  return [
    button('load', words(size), actions.download),
    h('p', { class: 'note' }, texts.size(list.pages, humanSize(list.bytes))),
  ];
}

/** The pages that are kept, and the ways into the whole site. */
export function pages({ read, whole, hasSearch }: State, home: string, search: string): HTMLElement[] {
  const links = read.map(({ href, title }) => h('li', {}, h('a', { href }, title)));
  if (whole) links.unshift(h('li', {}, h('a', { href: home }, `${texts.whole}：${texts.wholeLink}`)));
  if (links.length === 0) return [];
  return [
    h('h2', {}, texts.pages),
    ...(hasSearch ? [h('p', {}, texts.searchKept, h('a', { href: search }, texts.search))] : []),
    h('ul', {}, links),
  ];
}

/** Deleting, and the switch. */
export function controls(isOn: boolean, actions: Actions): HTMLElement[] {
  const box = h('input', { type: 'checkbox', 'data-key': 'switch', checked: isOn });
  box.addEventListener('change', () => {
    actions.turn(box.checked);
  });
  return [
    ...(isOn ? [button('remove', texts.remove, actions.remove)] : []),
    h('p', {}, h('label', {}, box, ` ${texts.keep}`)),
  ];
}
