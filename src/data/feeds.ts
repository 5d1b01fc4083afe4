import { atomXml, type Feed, type FeedEntry } from '../domain/atom.ts';
import { byDay, correctionsOn, namesOf, refsOfAgency, repliesOn } from '../domain/corrections.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { NamedAgency, NamedEdition } from '../domain/names.ts';
import { machineTexts } from '#i18n/machines.ts';
import { siteTexts } from '#i18n/site.ts';
import type { Change } from '../schemas/change.ts';
import { changeEntry, correctionEntry, replyEntry, sourceEntries } from './feed-entries.ts';
import { permanentId } from './permanent-id.ts';
import { dataVersion } from './release.ts';
import { url, whole } from './site.ts';

const texts = machineTexts.feeds;

type Given = {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly self: string;
  readonly page: string;
};

const feed = (data: Dataset, { name, title, subtitle, self, page }: Given, entries: readonly FeedEntry[]): string =>
  atomXml({
    id: permanentId(`feeds/${name}`),
    title,
    subtitle,
    self: whole(self),
    page: whole(page),
    since: dataVersion(data).released_on,
    author: { name: siteTexts.siteLong, address: whole(url.home) },
    rights: texts.rights,
    entries: byDay(entries),
  } satisfies Feed); // prettier-ignore

const changesThat = (data: Dataset, concern: (change: Change) => boolean): FeedEntry[] =>
  data.changes.filter(concern).map((change) => changeEntry(data, change));

/** Corrections and replies that concern any of some things. */
const saidOf = (data: Dataset, refs: readonly string[]): FeedEntry[] => [
  ...correctionsOn(data, ...refs).map((entry) => correctionEntry(data, entry)),
  ...repliesOn(data, ...refs).map((entry) => replyEntry(data, entry)),
];

/** All changes of the site. */
export const siteFeed = (data: Dataset): string =>
  feed(
    data,
    { name: 'site', title: texts.site, subtitle: texts.siteNote, self: url.feed, page: url.changelog },
    changesThat(data, () => true),
  );

/** All corrections and replies. */
export const correctionsFeed = (data: Dataset): string =>
  feed(
    data,
    {
      name: 'corrections',
      title: texts.corrections,
      subtitle: texts.correctionsNote,
      self: url.correctionsFeed,
      page: url.corrections,
    },
    [
      ...data.corrections.map((entry) => correctionEntry(data, entry)),
      ...data.replies.map((entry) => replyEntry(data, entry)),
    ],
  );

/** Changes that name an edition, its later documents, and what is said of its records. */
export const editionFeed = (data: Dataset, edition: NamedEdition): string =>
  feed(
    data,
    {
      name: `editions/${edition.id}`,
      title: texts.edition(edition.title),
      subtitle: texts.editionNote(edition.title),
      self: url.editionFeed(edition.id),
      page: url.edition(edition.id),
    },
    [
      ...changesThat(data, ({ editions }) => editions.includes(edition.id)),
      ...sourceEntries(data, edition),
      ...saidOf(data, [`editions/${edition.id}`]),
    ],
  );

/** Changes that name a body or an edition that names it, under any of its names, and what is said of its measures. */
export function agencyFeed(data: Dataset, agency: NamedAgency): string {
  const names = namesOf(data, agency.id);
  const charged = new Set(
    names.flatMap((id) =>
      (data.assignmentsTo.get(id) ?? []).map(({ measure_id }) => data.measureById.get(measure_id)?.edition_id),
    ),
  );
  return feed(
    data,
    {
      name: `agencies/${agency.id}`,
      title: texts.agency(agency.name),
      subtitle: texts.agencyNote(agency.name),
      self: url.agencyFeed(agency.id),
      page: url.agency(agency.id),
    },
    [
      ...changesThat(
        data,
        ({ editions, agencies }) => agencies.some((id) => names.includes(id)) || editions.some((id) => charged.has(id)),
      ),
      ...saidOf(data, refsOfAgency(data, agency)),
    ],
  );
}

/** A feed as it is sent. */
export const atomResponse = (xml: string): Response =>
  new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
