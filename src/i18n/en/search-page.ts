import type { Texts } from '../texts.ts';
import type { searchPageTexts as first } from '#i18n/search-page.ts';

/** What the box and the page of the search hold before any script runs. */
export const searchPageTexts: Texts<typeof first> = {
  title: 'Search',
  description:
    'Search the measures, agencies, targets, results and indicators of Taiwan’s integrity action plan, in Chinese or by agencies’ English names.',
  openSearchName: 'Integrity plan',
  box: 'Search measures and agencies',
  placeholder: 'Agency, status or number',
  submit: 'Search',
  lead: 'The documents are in Chinese. You can search for an agency by its English name or abbreviation (FSC, Agency Against Corruption), for a status (missed), a year (2018), a number (15,000), an id (107-3-2), or for Chinese words (揭弊者).',
  examples: 'Try:',
  exampleQueries: ['FSC', 'Ministry of Justice', 'missed', 'AAC 2018', '揭弊者保護', 'whistleblower'],
  noScript:
    'This browser runs no JavaScript, so the search cannot show results as you type. All agencies and measures are listed below; use “Find in page” of your browser.',
  everything: 'All agencies and measures',
  language: 'How to write a query',
  languageRows: [
    ['揭弊 保護', 'both words must be there'],
    ['"公開透明"', 'words in quotation marks must be there exactly so'],
    ['採購 -國防部', 'the word after the minus must not be there'],
    ['2018 揭弊', 'only the edition of that year'],
    ['agency:AAC', 'measures of this agency and its units; also edition:, strategy:, status:, role:'],
    ['role:support MOE', 'measures in which the Ministry of Education takes part'],
    ['AAC missed', 'measures of the agency of which a target was missed'],
  ],
  shortcut: 'Press “/” to go to the search box',
};
