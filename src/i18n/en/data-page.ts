import { exact } from '../../lib/number-format.ts';
import type { Texts } from '../texts.ts';
import type { dataTexts as first } from '#i18n/data-page.ts';
import { counted } from './grammar/plural.ts';
import { siteTexts } from './site.ts';

/** What the data page says of the data. */
export const dataTexts: Texts<typeof first> = {
  index: 'Data',
  description:
    'Open data on Taiwan’s National Integrity Building Action Plan: tables in JSON and CSV, every field explained, licence, and how to load them.',
  lead: 'All data of this site: documents, measures and their items, agencies, targets, results and checks, a table for each, to be downloaded, verified and reused. Every table comes as JSON and as CSV. The fields are described by the same schemas that the data are made with.',
  verbatim:
    'Official texts are in Chinese and verbatim, with full-width and half-width forms mixed as printed and with CJK compatibility ideographs (U+F900 to U+FAFF). Normalise both sides to NFKC before you compare strings.',
  contents: 'On this page',
  version: {
    title: 'Version of the data',
    facts: { version: 'Version', released: 'Released on', sha256: 'SHA-256 of the data' },
    day: siteTexts.rocDay,
    note: 'The hash is taken over the JSON files of the tables, one after another in the order of the data package. It changes when any cell does. To repeat it, run this in the unpacked folder:',
  },
  files: {
    title: 'Everything at once',
    archive: 'all.zip',
    archiveNote: (tables, documents) =>
      `All files of ${counted(tables, 'table')}, ${counted(documents, 'source document')}, a README in Chinese and English, and the licence`,
    package: 'datapackage.json',
    packageNote:
      'Data Package 2.0: types of fields, keys, and relations between tables. Fields that hold lists are of the type list; the program that reads them must support Data Package 2.0',
    catalog: 'catalog.jsonld',
    catalogNote: 'DCAT 3: a catalogue for data portals',
    bytes: (size, bytes) => `${size} (${exact(bytes)} bytes)`,
  },
  licence: {
    title: 'Licence',
    lead: 'The data compiled by this site are released under',
    compatible: 'It is compatible with the following licence: use that complies with that one satisfies it too:',
    code: 'The code that makes this site is released under the',
    attribution: 'Please attribute the data as follows (annex of the licence):',
  },
  load: {
    title: 'Loading the data',
    lead: 'The code can be copied as it stands. The output shown was computed from this version of the data.',
    codeOf: (title) => `Code for ${title}`,
    seen: 'It prints:',
    excel: 'Excel',
    excelSteps: (file, rows, columns) => [
      `Download a file named like “${file}” (CSV for Excel) and open it. The byte order mark at its beginning makes Excel read it as UTF-8, so that the Chinese words come out right.`,
      `In the table indicators, row 1 holds the names of the fields; below it are ${exact(rows)} rows in ${columns} columns. An empty cell is null, TRUE and FALSE are what they say, and lists are joined by “|”.`,
      'When a file is opened directly, Excel takes ids such as 098 for numbers and drops the leading 0. To keep it, import the file with “From Text/CSV” on the Data tab and set the data type to text.',
    ],
    python: 'Python (pandas)',
    pythonNote:
      'An empty cell is null, and everything else stays as it is: the words 「NA」 and 「無」 of the documents are not taken for null. Lists are joined by “|”.',
    frictionless: 'Python (frictionless)',
    frictionlessNote:
      'Reads the tables by datapackage.json and validates types and relations. The version of frictionless must support the type list.',
    r: 'R',
    rNote: 'Base R alone, without further packages.',
    duckdb: 'DuckDB',
    duckdbNote: 'Reads the addresses directly. string_split takes lists apart.',
  },
  example: {
    title: 'Worked example: the statuses of an edition',
    lead: (edition) =>
      `Download all.zip, read it into data frames and count the statuses of the indicators of the ${edition}. The counts include targets for other years and figures that stand in the results without being in a target, and are therefore higher than those on the home page.`,
    codeOf: (language) => `The example in ${language}`,
    meaning:
      'The field status of the table indicators says what each status means. Where another reading would change it, the field arguable is true; this site always counts those apart.',
  },
  tables: 'Tables',
  rows: (count) => counted(count, 'row'),
  key: 'Primary key',
  keyJoint: ' + ',
  noKey: 'No primary key: all fields together identify a row',
  nullable: 'may be null',
  refersTo: 'refers to',
  values: 'Possible values',
  sample: 'Sample rows',
  sampleNote: 'The first row, one from the middle and the last one. Long texts are cut at “…”.',
  sampleOf: (title) => `Sample rows: ${title}`,
  fieldTitle: (_, name) => name,
  formats: { json: 'JSON', csv: 'CSV', excel: 'CSV for Excel', schema: 'JSON Schema of one row' },
  size: (text, size) => `${text}, ${size}`,
};
