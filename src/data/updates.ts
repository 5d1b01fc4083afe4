import { byDay, correctionsOn, repliesTo } from '../domain/corrections.ts';
import type { Dataset } from '../domain/dataset.ts';
import { updateTexts as texts } from '#i18n/updates.ts';
import { siteTexts } from '#i18n/site.ts';
import type { ChangeItem, CorrectionItem, ReplyItem } from '../lib/update-items.ts';
import type { Change } from '../schemas/change.ts';
import type { Correction, Reply } from '../schemas/correction.ts';
import { quotations } from './evidence.ts';
import { fieldName, recordLink } from './record-links.ts';
import { nameAmong } from './record-names.ts';
import { url } from './site.ts';

/** The address of an entry of the page of changes. */
const changeHref = (id: string): string => `${url.changelog}#${id}`;

export const correctionItem = (data: Dataset, entry: Correction): CorrectionItem => {
  const { id, on, records, field, was, since, now, reason, evidence, reported_by } = entry;
  const [first = ''] = records;
  return {
    id,
    href: url.correction(id),
    on: siteTexts.rocDay(on),
    title: recordLink(data, first).text,
    records: records.map((ref) => recordLink(data, ref)),
    words: texts.corrected(field === null ? null : fieldName(data, first, field), was, siteTexts.rocDay(since), now),
    reason,
    evidence: quotations(data, evidence),
    reportedBy: reported_by,
  };
};

export const replyItem = (data: Dataset, entry: Reply): ReplyItem => ({
  id: entry.id,
  href: url.correction(entry.id),
  on: siteTexts.rocDay(entry.on),
  agency: { href: url.agency(entry.agency_id), text: nameAmong(data.agencies, entry.agency_id) },
  record: recordLink(data, entry.record),
  paragraphs: entry.text.trim().split(/\n+/u),
  address: entry.url,
  document: entry.document,
  retrieved: siteTexts.rocDay(entry.retrieved_on),
});

export const changeItem = (data: Dataset, entry: Change): ChangeItem => ({
  id: entry.id,
  href: changeHref(entry.id),
  on: siteTexts.rocDay(entry.on),
  version: entry.version,
  title: entry.title,
  text: entry.text,
  about: [
    ...entry.editions.map((id) => ({ href: url.edition(id), text: nameAmong(data.editions, id) })),
    ...entry.agencies.map((id) => ({ href: url.agency(id), text: nameAmong(data.agencies, id) })),
  ],
});

/** The corrections of a page: those that concern any of its records. */
export const correctionItems = (data: Dataset, ...refs: readonly string[]): CorrectionItem[] =>
  correctionsOn(data, ...refs).map((entry) => correctionItem(data, entry));

/** The replies to a verdict. */
export const replyItems = (data: Dataset, ref: string): ReplyItem[] =>
  repliesTo(data, ref).map((entry) => replyItem(data, entry));

/** All that the page of changes shows. */
export const changelogPage = (data: Dataset) => byDay(data.changes).map((entry) => changeItem(data, entry));

/** All that the page of corrections shows. */
export const correctionsPage = (data: Dataset) => ({
  corrections: byDay(data.corrections).map((entry) => correctionItem(data, entry)),
  replies: byDay(data.replies).map((entry) => replyItem(data, entry)),
});
