import { h } from './dom.ts';

/** A long page carries the rules for what is in it; what scripts add needs the whole sheet. */
for (const { dataset } of document.querySelectorAll<HTMLStyleElement>('style[data-href]'))
  document.head.append(h('link', { rel: 'stylesheet', href: dataset['href'] ?? '' }));
