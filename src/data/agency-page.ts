import { agenciesInOrder, agencyRecord, type Charge } from '../domain/agency-record.ts';
import { refsOfAgency } from '../domain/corrections.ts';
import { neighbours } from '../domain/measure-view.ts';
import type { Dataset } from '../domain/dataset.ts';
import { siteTexts } from '#i18n/site.ts';
import { LANGUAGES } from '../lib/language.ts';
import type { Link } from '../lib/link.ts';
import type { AssignmentRole } from '../schemas/assignment.ts';
import { answerRecord, type Answer, type EditionAnswers } from '../domain/answers.ts';
import type { NamedAgency } from '../domain/names.ts';
import { machineTexts } from '#i18n/machines.ts';
import { texts } from '#i18n/indicators.ts';
import { listed, quotedTogether, sentences } from '#i18n/language.ts';
import { editionShort } from '#i18n/terms.ts';
import { agencyOutcome } from './agency-outcome.ts';
import { fullName, listedNames, nameOf } from '#i18n/names.ts';
import { citedAgency } from './cited-pages.ts';
import { recordFigure } from './grids.ts';
import { countWords, filtersOf, indicatorItems } from './indicator-list.ts';
import { reuse } from './reuse.ts';
import { documentsOf } from './documents.ts';
import { shareImageOf } from './share-images.ts';
import { pendingEditions } from './pending.ts';
import { url } from './site.ts';
import { correctionItems } from './updates.ts';

const link = (agency: NamedAgency): Link => ({ href: url.agency(agency.id), text: nameOf(agency) });

const ROLES: readonly AssignmentRole[] = ['lead', 'support', 'unspecified'];

/** An edition's charges by role, lead first. */
const byRole = (charges: readonly Charge[]) =>
  ROLES.map((role) => ({ role, charges: charges.filter(({ assignment }) => assignment.role === role) })).filter(
    (group) => group.charges.length > 0,
  );

const list = (links: readonly Link[], label: string) => (links.length > 0 ? [{ label, value: links }] : []);
const day = (iso: string | null): string | null => (iso === null ? null : siteTexts.rocDay(iso));

/** With whom a body answers, and what figures the report says are its own. */
function noteOf({ share, others, own }: Answer): string | null {
  const figures = own.filter(({ value }) => value !== null).map(({ value, unit }) => texts.figure(value ?? 0, unit));
  const notes = [
    share === 'alone' || others.length === 0 ? null : texts.withWhom(listedNames(others)),
    figures.length === 0 ? null : texts.ownFigure(listed(figures)),
  ].filter((note) => note !== null);
  return notes.length > 0 ? sentences(notes) : null;
}

/** A body's indicators of one edition, share by share, each with its remark. */
const answerGroups = (data: Dataset, editions: readonly EditionAnswers[]) =>
  editions.map(({ edition, shares }) => ({
    head: editionShort(edition),
    href: url.edition(edition.id),
    shares: shares.map(({ share, answers }) => {
      const indicators = answers.map(({ indicator }) => indicator);
      return {
        head: texts.shares[share],
        counts: countWords(indicators),
        items: indicatorItems(data, indicators, ({ id }) => {
          const answer = answers.find(({ indicator }) => indicator.id === id);
          return answer ? noteOf(answer) : null;
        }),
      };
    }),
  }));

/** How many measures name a body, by any of its names. */
const chargesOf = (record: ReturnType<typeof agencyRecord>): number =>
  new Set(record.own.flatMap(({ charges }) => charges.map(({ measure }) => measure.id))).size;

/** What an agency's page is about, in a sentence. */
export function agencyDescription(data: Dataset, agency: NamedAgency): string {
  const total = chargesOf(agencyRecord(data, agency));
  return total > 0
    ? siteTexts.agency.description(fullName(agency), total)
    : siteTexts.agency.descriptionNone(fullName(agency));
}

/** All that an agency's page shows. */
export function agencyPage(data: Dataset, agency: NamedAgency) {
  const record = agencyRecord(data, agency);
  const { previous, next } = neighbours(agenciesInOrder(data), agency.id);
  const total = chargesOf(record);
  const answers = answerRecord(data, agency);
  const figure = recordFigure(data, agency);
  const indicators = answers.own.flatMap(({ shares }) =>
    shares.flatMap((group) => group.answers.map(({ indicator }) => indicator)),
  );
  return {
    ...record,
    head: {
      basedOn: documentsOf(data, 'agencies', agency.id),
      image: shareImageOf(data, 'agencies', agency.id),
      feeds: [{ href: url.agencyFeed(agency.id), text: machineTexts.feeds.agency(nameOf(agency)) }],
    },
    corrections: correctionItems(data, ...refsOfAgency(data, agency)),
    figure,
    outcome: agencyOutcome(data, answers.own),
    pending: pendingEditions(data, ['indicators', 'results'], (id) =>
      record.own.some(({ edition }) => edition.id === id),
    ),
    filters: filtersOf(indicators),
    answers: answerGroups(data, answers.own),
    unitAnswers: answers.units.map(({ unit, editions }) => ({
      link: link(unit),
      editions: editions.map(({ edition, shares }) => ({
        head: editionShort(edition),
        shares: shares.map(({ share, answers: own }) => ({
          head: texts.shares[share],
          counts: countWords(own.map(({ indicator }) => indicator)),
        })),
      })),
    })),
    total,
    reuse: reuse(data, citedAgency(agency), figure ? ['json', 'csv', 'svg'] : ['json', 'csv']),
    neighbours: { previous: previous && link(previous), next: next && link(next) },
    title: fullName(agency),
    name: nameOf(agency),
    description: agencyDescription(data, agency),
    trail: [{ href: url.agencies, text: siteTexts.agency.index }, ...(record.parent ? [link(record.parent)] : [])],
    own: record.own.map(({ edition, charges }) => ({ edition, roles: byRole(charges) })),
    facts: [
      { label: siteTexts.agency.english, value: agency.name_en, lang: LANGUAGES.en.tag },
      ...(agency.collective ? [] : [{ label: siteTexts.agency.since, value: day(agency.since) }]),
      ...(agency.until === null ? [] : [{ label: siteTexts.agency.until, value: day(agency.until) }]),
      ...list(record.former.map(link), siteTexts.agency.former),
      ...list(record.later.map(link), siteTexts.agency.later),
      ...list(record.parent ? [link(record.parent)] : [], siteTexts.agency.parent),
      ...(agency.abbreviations.length > 0
        ? [{ label: siteTexts.agency.abbreviations, value: listed(agency.abbreviations) }]
        : []),
      {
        label: siteTexts.agency.variants,
        value: agency.variants.length > 0 ? quotedTogether(agency.variants) : siteTexts.agency.notPrinted,
      },
      ...(record.basis === null ? [] : [{ label: siteTexts.agency.basis, value: record.basis }]),
    ],
  };
}
