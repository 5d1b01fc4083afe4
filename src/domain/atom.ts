import { escapeHtml } from '../lib/html.ts';
import { startOfDay } from '../lib/iso-day.ts';

/** An entry of a feed. Ids are IRIs that never change, addresses are whole, days are `YYYY-MM-DD`. */
export type FeedEntry = {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  /** The page that tells of it. */
  readonly address: string;
  /** In plain words, and in full as HTML. */
  readonly summary: string;
  readonly html: string;
  /** Whose words they are, where not the site's. */
  readonly author?: string;
};

export type Feed = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Its own address, and that of the page that it goes with. */
  readonly self: string;
  readonly page: string;
  /** The day that it bears while it has no entry. */
  readonly since: string;
  readonly author: { readonly name: string; readonly address: string };
  readonly rights: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
};

/** Characters that XML has no way to write. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

const escape = (text: string): string => escapeHtml(text.replaceAll(FORBIDDEN, ''));
const element = (name: string, text: string, type?: string): string =>
  `<${name}${type === undefined ? '' : ` type="${type}"`}>${escape(text)}</${name}>`;
const link = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escape(href)}"/>`;

const HTML = 'text/html';
const ATOM = 'application/atom+xml';

const entryXml = ({ id, title, on, address, summary, html, author }: FeedEntry): string =>
  [
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', startOfDay(on)),
    element('updated', startOfDay(on)),
    ...(author === undefined ? [] : [`<author>${element('name', author)}</author>`]),
    link('alternate', address, HTML),
    element('summary', summary),
    element('content', html, 'html'),
    '</entry>',
  ].join('\n');

/** A feed as Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export const atomXml = ({ id, title, subtitle, self, page, since, author, rights, entries }: Feed): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-TW">',
    element('id', id),
    element('title', title),
    element('subtitle', subtitle),
    element(
      'updated',
      startOfDay(entries.map(({ on }) => on).reduce((a, b) => (a > b ? a : b), entries.length === 0 ? since : '')),
    ),
    `<author>${element('name', author.name)}${element('uri', author.address)}</author>`,
    element('rights', rights),
    link('self', self, ATOM),
    link('alternate', page, HTML),
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
