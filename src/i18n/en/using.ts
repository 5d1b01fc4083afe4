import type { Texts } from '../texts.ts';
import type { usingTexts as first } from '#i18n/using.ts';
import { citationTexts } from './citation.ts';
import { embedTexts } from './embed.ts';

/** How the data page tells newsrooms to embed, and everyone to cite. */
export const usingTexts: Texts<typeof first> = {
  embed: 'Embedding a chart in your own page',
  embedSteps: [
    `Open the page of an indicator or a series. At its foot, under “${citationTexts.title}”, choose “${embedTexts.title}”.`,
    'Click the HTML to select all of it, copy it, and paste it into your page, or into a block of your editor that takes HTML or code.',
    'Save, and the chart appears as below. Its title leads to the page on this site, its source to the lines of the official document.',
  ],
  embedSeen: (name) => `What 「${name}」 looks like once it is pasted`,
  oembed:
    'Editors that discover oEmbed take the address of an indicator’s page as it is. The oEmbed file of a page is also listed at its foot.',
  embedNote:
    'The embedded page has no JavaScript, sets no cookies and requests nothing from other sites. It follows the width of the page, in a fixed ratio where there is room and high enough where there is little, down to 280 pixels. When the data change, embedded charts change with them.',
  cite: 'Citing an indicator',
  citeSteps: [
    `In the same box, choose “${citationTexts.cite}”, pick a format and click the text to select all of it. For reference managers, download the BibTeX or the RIS file.`,
    'Every citation has two parts: the page of this site, with the version and the hash of the data, and the official document that it rests on, with its lines. Where you cite official words alone, the second part is enough.',
  ],
  citeSeen: (name) => `Citation of 「${name}」 as plain text:`,
  citeFiles: 'The same indicator in all formats, as files that cite the Chinese page:',
};
