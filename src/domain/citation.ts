import { MONTHS } from '../lib/months.ts';

/** Something that is cited, in the words that every format shares. */
export type Work = {
  /** What reference managers call it: letters, digits and `-`. */
  readonly key: string;
  readonly kind: 'page' | 'dataset' | 'document';
  /** A body; null where the document names none. */
  readonly author: string | null;
  readonly title: string;
  /** `YYYY-MM-DD`; null where the document prints no day of issue. */
  readonly issued: string | null;
  /** Whole address. */
  readonly address: string;
  /** Who provides the text at that address, where that is not its author. */
  readonly via: string | null;
  /** Remarks that follow the title: lines, numbers, the data version. */
  readonly details: readonly string[];
  /** What stands between them where a format has one field for all. */
  readonly between: string;
  /** The language of what is cited (BCP 47). */
  readonly language: string;
};

/** The formats, each with the ending of its file and its media type. */
export const CITATION_FORMATS = {
  plain: { ending: 'txt', type: 'text/plain; charset=utf-8' },
  apa: { ending: 'apa.txt', type: 'text/plain; charset=utf-8' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex; charset=utf-8' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems; charset=utf-8' },
  wikipedia: { ending: 'wiki.txt', type: 'text/plain; charset=utf-8' },
} as const;

export type CitationFormat = keyof typeof CITATION_FORMATS;

/** A day as parts: 2026, 11, 26. */
const partsOf = (iso: string): readonly [number, number, number] => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year, month, day];
};

/** APA 7: Author. (Year, Month Day). Title (details). Address; without an author the title comes first. */
export function apa({ kind, author, title, issued, address, details }: Work): string {
  const [year, month, day] = partsOf(issued ?? '');
  const date = issued === null ? 'n.d.' : kind === 'dataset' ? `${year}` : `${year}, ${MONTHS[month - 1]} ${day}`;
  const remarks = details.length > 0 ? ` (${details.join('; ')})` : '';
  const what = `${title}${remarks}${kind === 'dataset' ? ' [Data set]' : ''}`;
  return author === null ? `${what}. (${date}). ${address}` : `${author}. (${date}). ${what}. ${address}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

const tex = (text: string): string => text.replaceAll(/[\\{}$&#_%~^]/gu, (char) => TEX[char] ?? `\\${char}`);

/** BibTeX; `month` is one of its own names, which styles translate. What reads it takes `url` as it stands. */
export function bibtex({ key, author, title, issued, address, details, between, language }: Work): string {
  const [year, month] = partsOf(issued ?? '');
  const fields: readonly (readonly [string, string] | null)[] = [
    author === null ? null : ['author', `{{${tex(author)}}}`],
    ['title', `{{${tex(title)}}}`],
    issued === null ? null : ['year', `{${year}}`],
    issued === null ? null : ['month', (MONTHS[month - 1] ?? '').slice(0, 3).toLowerCase()],
    ['url', `{${address}}`],
    details.length === 0 ? null : ['note', `{${tex(details.join(between))}}`],
    ['language', `{${language}}`],
  ];
  const lines = fields.flatMap((field) => (field === null ? [] : [`  ${field[0]} = ${field[1]}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

const RIS_TYPES: Readonly<Record<Work['kind'], string>> = { page: 'ELEC', dataset: 'DATA', document: 'GOVDOC' };

/** RIS: a tag of two letters, two blanks, `- `, one line each, CRLF, `ER` last. */
export function ris({ key, kind, author, title, issued, address, details, language }: Work): string {
  const lines: readonly (readonly [string, string] | null)[] = [
    ['TY', RIS_TYPES[kind]],
    ['ID', key],
    author === null ? null : ['AU', author],
    ['TI', title],
    issued === null ? null : ['PY', issued.slice(0, 4)],
    issued === null ? null : ['DA', issued.replaceAll('-', '/')],
    ['UR', address],
    ...details.map((detail) => ['N1', detail] as const),
    ['LA', language],
    ['ER', ''],
  ];
  return lines.flatMap((line) => (line === null ? [] : [`${line[0]}  - ${line[1]}\r\n`])).join('');
}

const WIKI: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '{{!}}',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Words inside a template of Wikipedia: its own signs written so that they are read as words. */
const wiki = (text: string): string => text.replaceAll(/[&<>|[\]{}]/gu, (char) => WIKI[char] ?? char);

/** `{{cite web}}` as the Chinese and the English Wikipedia have it. Who pastes it adds `access-date`, the day on which it was read. */
export function wikipedia({ author, title, issued, address, details, via, between, language }: Work): string {
  const fields: readonly (readonly [string, string] | null)[] = [
    ['url', address.replaceAll('|', '%7C')],
    ['title', wiki(title)],
    author === null ? null : ['author', wiki(author)],
    issued === null ? null : ['date', issued],
    details.length === 0 ? null : ['at', wiki(details.join(between))],
    via === null ? null : ['via', wiki(via)],
    ['language', language.toLowerCase()],
  ];
  return `{{cite web ${fields.flatMap((field) => (field === null ? [] : [`|${field[0]}=${field[1]}`])).join(' ')}}}`;
}
