import type { FeedEntry } from '../domain/atom.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { NamedEdition } from '../domain/names.ts';
import { machineTexts } from '#i18n/machines.ts';
import { labelled } from '#i18n/language.ts';
import { updateTexts } from '#i18n/updates.ts';
import { escapeHtml } from '../lib/html.ts';
import type { Link } from '../lib/link.ts';
import { excerpt } from '../lib/text.ts';
import type { Change } from '../schemas/change.ts';
import type { Correction, Reply } from '../schemas/correction.ts';
import { permanentId } from './permanent-id.ts';
import { url, whole } from './site.ts';
import { changeItem, correctionItem, replyItem } from './updates.ts';

const texts = machineTexts.feeds;
const SUMMARY = 140;

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const anchor = ({ href, text }: Link): string => `<a href="${escapeHtml(whole(href))}">${escapeHtml(text)}</a>`;
const about = (links: readonly Link[]): string => (links.length > 0 ? list(links.map(anchor)) : '');

/** A change of the site. */
export function changeEntry(data: Dataset, change: Change): FeedEntry {
  const item = changeItem(data, change);
  return {
    id: permanentId(`changes/${change.id}`),
    title: item.title,
    on: change.on,
    address: whole(item.href),
    summary: excerpt(item.text.join(''), SUMMARY),
    html: list(item.text.map(escapeHtml)) + about(item.about),
  };
}

/** A correction. */
export function correctionEntry(data: Dataset, correction: Correction): FeedEntry {
  const item = correctionItem(data, correction);
  const lines = [...item.words, labelled(updateTexts.reason, item.reason)];
  return {
    id: permanentId(`corrections/${correction.id}`),
    title: texts.correction(item.title),
    on: correction.on,
    address: whole(item.href),
    summary: excerpt(lines.join(''), SUMMARY),
    html: paragraphs(lines) + about(item.records),
  };
}

/** A body's reply, whose author it is. */
export function replyEntry(data: Dataset, reply: Reply): FeedEntry {
  const item = replyItem(data, reply);
  return {
    id: permanentId(`replies/${reply.id}`),
    title: texts.reply(item.agency.text, item.record.text),
    on: reply.on,
    author: item.agency.text,
    address: whole(item.href),
    summary: excerpt(item.paragraphs.join(''), SUMMARY),
    html: `<blockquote>${paragraphs(item.paragraphs)}</blockquote>${about([item.record])}`,
  };
}

/** The documents of an edition that came after its first, each on the day since when the site has it. */
export const sourceEntries = (data: Dataset, edition: NamedEdition): FeedEntry[] =>
  edition.source_ids.slice(1).flatMap((id) => {
    const source = data.sources.find((each) => each.id === id);
    const change = data.changes.find(({ sources }) => sources.includes(id));
    if (!source || !change) return [];
    const words = texts.sourceText(source.title, edition.title);
    return [
      {
        id: permanentId(`editions/${edition.id}/sources/${id}`),
        title: texts.source(source.title),
        on: change.on,
        address: whole(url.source(id)),
        summary: words,
        html: paragraphs([words]) + about([{ href: url.edition(edition.id), text: edition.title }]),
      },
    ];
  });
