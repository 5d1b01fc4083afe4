import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isRealDay } from '../../src/lib/iso-day.ts';
import { ContentError, type Complaint } from '../content-error.ts';

/** What an editor may say of a document that a spreadsheet does not print; null where it is left out. */
export const SOURCE_OPTIONS = {
  title: 'title of the edition or the report (else made from its year)',
  publisher: 'body that publishes the document',
  issued: 'day on which it was published, YYYY-MM-DD',
  'document-no': 'number of the document (院臺法字第…號)',
  url: 'address that the document was taken from',
  'retrieved-on': 'day on which it was taken from there, YYYY-MM-DD',
  transcription: 'how the spreadsheet was made from the published document',
} as const;

/** What an editor may say of an edition besides. */
export const EDITION_OPTIONS = {
  kind: 'plan, or progress-report (else progress-report where 達成情形 is filled, plan where it is not)',
  'approved-by': 'body that approved the plan (行政院)',
  'approved-on': 'day on which it was approved, YYYY-MM-DD',
} as const;

/** What the person who runs the command gives, besides what is said of the document. */
type Given<Name extends string> = {
  readonly content: string;
  /** Path of the CSV file, as given. */
  readonly csv: string;
  readonly year: number;
  readonly dryRun: boolean;
  readonly said: Readonly<Record<Name, string | null>>;
};

const FIRST_YEAR = 98;
const LAST_YEAR = 200;
const CONTROL = /\p{Cc}/u;

/** Words on one line, without a control character. */
const areWords = (text: string): boolean => text.trim() !== '' && !CONTROL.test(text);

const isAddress = (text: string): boolean =>
  areWords(text) && /^https?:$/u.test(URL.canParse(text) ? new URL(text).protocol : '');

type Test = { readonly holds: (text: string) => boolean; readonly expected: string };

const DAY: Test = { holds: isRealDay, expected: 'a day as YYYY-MM-DD, in years of the common era: ROC 113 is 2024' };
const WORDS: Test = { holds: areWords, expected: 'words on one line, or no such option' };
const TESTS: Readonly<Record<string, Test>> = {
  issued: DAY,
  'retrieved-on': DAY,
  'approved-on': DAY,
  url: { holds: isAddress, expected: 'an address, on one line, that begins with https:// or http://' },
  kind: { holds: (text) => text === 'plan' || text === 'progress-report', expected: 'plan or progress-report' },
};

/** A text for a message: a control character as the hexadecimal that an address would have. */
const shown = (text: string): string => text.replaceAll(/\p{Cc}/gu, encodeURIComponent);

/** What is wrong with what is said of a document. */
function optionFaults(command: string, said: Readonly<Record<string, string | null>>): Complaint[] {
  return Object.entries(said).flatMap(([name, text]) => {
    const test = TESTS[name] ?? WORDS;
    return text === null || test.holds(text)
      ? []
      : [{ file: command, record: `--${name}`, problem: 'this option cannot be used', expected: test.expected, found: `「${shown(text)}」`, edit: 'correct the option' }]; // prettier-ignore
  });
}

function yearFaults(command: string, words: readonly string[]): Complaint[] {
  const [word = '', ...more] = words;
  const year = Number(word);
  if (more.length === 0 && /^\d{2,3}$/u.test(word) && year >= FIRST_YEAR && year <= LAST_YEAR) return [];
  const isCommonEra = /^\d{4}$/u.test(word) && year - 1911 >= FIRST_YEAR;
  return [
    {
      file: command,
      problem: 'the ROC year cannot be read',
      expected: `one year of the Republic of China (民國) from ${FIRST_YEAR} to ${LAST_YEAR}${isCommonEra ? `; ${word} is ${year - 1911}` : ''}`,
      found: words.length === 0 ? 'none' : words.join(' '),
      edit: `run npm run ${command} -- 113 --csv 113.csv; --help shows all options`,
    },
  ];
}

const helpOf = (command: string, lead: string, options: Readonly<Record<string, string>>): string =>
  [
    `npm run ${command} -- <ROC year> --csv <file> [options]`,
    '',
    lead,
    '',
    ...Object.entries({
      csv: 'the spreadsheet, as Excel saves it: CSV UTF-8（逗號分隔） or CSV（逗號分隔）',
      ...options,
      'dry-run': 'says what would be written, and writes nothing',
      content: 'another content folder than content/',
      help: 'shows this',
    }).map(([name, words]) => `  --${name.padEnd(15)}${words}`),
    '',
    'What is left out is unknown (null). What is given is marked as entered by an editor, for the spreadsheet does not print it.',
    'How to fill the columns, and what each message means: content/README.md',
  ].join('\n');

/**
 * The arguments of a command that adds a document; null where `--help` was asked for and printed.
 * @throws ContentError with all that is wrong with them
 */
export function readArguments<const Name extends string>(
  command: string,
  lead: string,
  options: Readonly<Record<Name, string>>,
): Given<Name> | null {
  const names = Object.keys(options) as Name[];
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      csv: { type: 'string' },
      content: { type: 'string', default: 'content' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    },
  });
  if (values.help) {
    console.log(helpOf(command, lead, options));
    return null;
  }
  const saidOf = (name: Name): string | null => {
    const value: unknown = Reflect.get(values, name);
    return typeof value === 'string' ? value : null;
  };
  const said = Object.fromEntries(names.map((name) => [name, saidOf(name)])) as Record<Name, string | null>;
  const noFile = { file: command, problem: 'no spreadsheet is given', expected: '--csv and a file', found: 'none', edit: 'add --csv 113.csv' }; // prettier-ignore
  const complaints = [
    ...yearFaults(command, positionals),
    ...(values.csv === undefined ? [noFile] : []),
    ...optionFaults(command, said),
  ];
  if (complaints.length > 0) throw new ContentError(...complaints);
  return { content: resolve(values.content), csv: values.csv ?? '', year: Number(positionals[0]), dryRun: values['dry-run'], said }; // prettier-ignore
}
