import { datasetName } from '../licence.ts';
import type { Texts } from '../texts.ts';
import type { citationTexts as first } from '#i18n/citation.ts';
import { titled } from './language.ts';
import { lineWords } from './lines.ts';
import { siteTexts } from './site.ts';

/** First digits of the data's hash, enough to tell two versions apart. */
const SHOWN = 12;

/** How pages and documents are cited, and what the box of citations says. */
export const citationTexts: Texts<typeof first> = {
  title: 'Cite, download and embed',
  titleWithout: 'Cite and download',
  cite: 'Cite this page',
  citeData: 'Cite these data',
  lead: 'A click selects all of a block. The first entry is this page; those after it are the official documents that it rests on, under their Chinese titles. Addresses are permanent. The version and the hash change whenever the data do.',
  formats: { plain: 'Plain text', apa: 'APA', bibtex: 'BibTeX', ris: 'RIS', wikipedia: 'Wikipedia' },
  between: '; ',
  dataset: datasetName.en,
  files: 'Download the data of this page',
  filesLead:
    'JSON holds the rows of the data tables that this page rests on, with the fields that the data page explains. CSV holds the figures of the chart. The files are shared with the Chinese page, and their words are Chinese.',
  types: { json: 'JSON (table rows)', csv: 'CSV (figures)', svg: 'SVG (vector image)', png: 'PNG (bitmap image)' },
  contribute: 'Found an error? What people judged on this page stands in this file of the repository:',
  file: (format) => `Download ${format} (cites the Chinese page)`,
  block: (format) => `Citation as ${format}`,
  page: (author, title, details, address) => `${author}, “${title}”, ${details.join(', ')}. Retrieved from ${address}`,
  document: (author, title, details, address) =>
    `${[author, titled(title), ...details].filter((part) => part !== null).join(', ')}. Retrieved from ${address}`,
  version: (version, releasedOn, sha256) => {
    const [release = '', build] = version.split('+');
    const words =
      build === undefined
        ? `${release}, released on ${siteTexts.rocDay(releasedOn)}`
        : `after ${release}, not yet released`;
    return `data version ${words}, SHA-256 ${sha256.slice(0, SHOWN)}`;
  },
  approved: (body, on) => `approved by ${body} on ${siteTexts.rocDay(on)}`,
  transcribed: (ranges) =>
    `${ranges.length === 0 ? 'text' : `${lineWords(ranges)} of the text`} stored by ${siteTexts.siteLong}`,
  added: (rocYear) => `[${rocYear + 1911}, ROC ${rocYear}]`,
};
