import { licences } from '../licence.ts';
import type { Texts } from '../texts.ts';
import type { machineTexts as first } from '#i18n/machines.ts';
import { titled } from './language.ts';
import { counted } from './grammar/plural.ts';
import { siteTexts } from './site.ts';

/** What machines are told, and show to people elsewhere. Feeds are published once, in Chinese: their links say so. */
export const machineTexts: Texts<typeof first> = {
  siteImage: siteTexts.siteLong,
  feeds: {
    site: `${siteTexts.site}: updates (in Chinese)`,
    siteNote: `What is new and what has changed on the ${siteTexts.siteLong}.`,
    corrections: `${siteTexts.site}: corrections and replies (in Chinese)`,
    correctionsNote:
      'What this site has corrected and why, and what agencies reply to its judgements, quoted verbatim.',
    edition: (title) => `Updates on ${title} (in Chinese)`,
    editionNote: (title) => `Updates, corrections, replies and later reports on ${title}.`,
    agency: (name) => `Updates on ${name} (in Chinese)`,
    agencyNote: (name) =>
      `Updates, corrections and replies on the measures for which ${name} is named, under its former and later names too.`,
    subscribe: 'Subscribe to updates (Atom, in Chinese)',
    rights: `What this site compiles is released under the ${licences.data.name.en} (${licences.data.url}). ${licences.official.en}`,
    correction: (title) => `Correction: ${title}`,
    reply: (agency, title) => `Reply of ${agency}: ${title}`,
    source: (title) => `New document: ${titled(title)}`,
    sourceText: (title, edition) =>
      `${titled(title)} is now part of ${edition}. The results that it reports, and their statuses, stand with the measures and indicators.`,
  },
  dataset: {
    name: `Open data of the ${siteTexts.siteLong}`,
    description: ({ editions, measures, indicators, checks }) =>
      `Structured data of the editions of Taiwan’s National Integrity Building Action Plan (「國家廉政建設行動方案」) and related official documents: ${counted(editions, 'edition')}, ${counted(measures, 'measure or KPI', 'measures and KPIs')}, targets, results and statuses of ${counted(indicators, 'indicator')}, ${counted(checks, 'check')}, and the names and succession of the agencies. Every official text and every figure comes with its document and lines.`,
    editionName: (title) => `${title}: text and data`,
    editionDescription: (title, _, { strategies, measures, indicators }) =>
      `${title}, line by line and as structured data: ${counted(strategies, 'strategy', 'strategies')}${measures > 0 ? `, ${counted(measures, 'measure')}` : ''}${indicators > 0 ? `, targets, results and statuses of ${counted(indicators, 'indicator')}` : ''}. Every text comes with its lines in the source document, so that each sentence can be checked.`,
    catalogue: `Data catalogue of the ${siteTexts.siteLong}`,
    place: 'Taiwan',
    variables: ['target', 'result', 'status', 'agency', 'outcome of checks'],
    keywords: [
      'integrity',
      'anti-corruption',
      'National Integrity Building Action Plan',
      'performance indicators',
      'open government data',
    ],
    text: 'text, line by line',
  },
};
