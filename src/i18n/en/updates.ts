import type { Texts } from '../texts.ts';
import type { updateTexts as first } from '#i18n/updates.ts';

/** A value as it stood in a field; nothing where it held none. */
const value = (given: string | number | boolean | null): string => {
  if (given === null || given === '') return 'empty';
  return typeof given === 'boolean' ? (given ? '“true”' : '“false”') : `“${given}”`;
};

/** What pages say of changes, corrections and replies. */
export const updateTexts: Texts<typeof first> = {
  changelog: {
    title: 'Changes to this site',
    description: 'What this site added or changed, and when, by date. The list can be followed as an Atom feed.',
    lead: 'What is new and what has changed on this site, the newest first. Entries are in Chinese. Corrections of the data have a page of their own.',
    corrections: 'Corrections and replies',
    version: (version) => `Version ${version}`,
    about: 'Editions and agencies concerned',
    permalink: (shown, title) => `${shown}: link to 「${title}」`,
  },
  corrections: {
    title: 'Corrections and replies',
    description:
      'What this site had wrong and has corrected, and what agencies reply to its judgements, with dates, reasons and official sources.',
    lead: 'Everything that this site had wrong is listed here once it is corrected, the newest first: what stood there, since when, what stands there now, and why. Entries and replies are in Chinese.',
    head: 'Corrections',
    replies: 'Replies by agencies',
    none: 'There are no corrections so far.',
    noReplies: 'There are no replies so far.',
    how: 'How corrections are made',
    rules: [
      'What is corrected are this site’s readings, judgements, notes and data. Official texts stay verbatim: where a document itself has a misprint or a sum that does not add up, this site does not change it, and points it out only in its checks and notes.',
      'Addresses and ids stay the same after a correction. What was wrongly published remains on this page word for word, and the page of the item says so.',
      'Every correction has a date, a reason, and the official words and lines that it rests on. Whenever the site is built, a program verifies that what the correction says is what the data hold now.',
    ],
    report: 'How to report an error',
    reportLead:
      'Please give the address of the page, what is wrong, and the document and lines, or the official web address, that show it.',
    reportAt: 'Report it in the issue tracker of this project',
    reportNeutral:
      'Reports can be sent to whoever publishes this site. Once a report has been verified, the correction is listed on this page.',
    replying: 'How agencies can reply',
    replyingText:
      'Where an agency disagrees with a judgement or a check of this site and says so in public, this site quotes it verbatim, with the date and the place of publication, beside that judgement and on this page. A reply is the word of the agency and does not change a judgement that is computed by published rules. Where this site is in fact wrong, it issues a correction.',
    permalink: (id) => `Link to ${id}`,
  },
  box: 'Corrections on this page',
  reply: 'Reply by the agency',
  replyNote: 'These are the words of the agency, quoted verbatim and kept apart from the judgement of this site.',
  details: 'Details',
  reason: 'Reason',
  records: 'Concerns',
  reportedBy: 'Reported by',
  answers: 'In reply to',
  published: 'Published at',
  retrieved: (day) => `retrieved on ${day}`,
  corrected: (field, was, since, now) => [
    `${field === null ? '' : `${field}: `}given as ${value(was)} since ${since}.`,
    `Corrected to ${value(now)}.`,
  ],
};
