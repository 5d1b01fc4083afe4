import type { Dataset } from '../domain/dataset.ts';
import { PRIMARY_KEYS } from '../domain/foreign-keys.ts';
import { fieldsOf, type TableField } from '../domain/table-fields.ts';
import { columnsOf, rowsOf, TABLES, type TableName } from '../domain/tables.ts';
import { dataTexts as texts } from '#i18n/data-page.ts';
import { belowInEnglish, inLanguage } from '#i18n/language.ts';
import { hashCommand } from '../i18n/data-readme.ts';
import { meaningOf, tableTexts } from '../i18n/fields.ts';
import type { Both } from '../lib/both.ts';
import { bytesOf, humanSize } from '../lib/bytes.ts';
import { cellOf } from '../lib/csv.ts';
import type { FieldView, FileView, TableView } from '../lib/table-view.ts';
import { excerpt } from '../lib/text.ts';
import { catalog } from './catalog.ts';
import { dataArchive } from './data-archive.ts';
import { dataFiles } from './data-files.ts';
import { citedData } from './cited-pages.ts';
import { countingExample, loadExamples } from './load-examples.ts';
import { dataVersion } from './release.ts';
import { reuse } from './reuse.ts';
import { url } from './site.ts';
import { usingGuide } from './using-guide.ts';

const CELL = 28;

/** The first record, the one in the middle and the last one, each once. */
const chosen = <T>(records: readonly T[]): T[] =>
  [...new Set([0, Math.floor((records.length - 1) / 2), records.length - 1])].flatMap((place) => {
    const record = records[place];
    return record === undefined ? [] : [record];
  });

function sampleOf(data: Dataset, table: TableName): TableView['sample'] {
  const head = columnsOf(table);
  const rows = chosen(rowsOf(data, table)).map((row) =>
    head.map((column) => excerpt(cellOf(row[column] ?? null), CELL)),
  );
  return { head, rows };
}

const explained = (both: Both) => ({ words: inLanguage(both), english: belowInEnglish(both) });

function fieldView(table: TableName, { name, type, nullable, isKey, values, refersTo }: TableField): FieldView {
  const { title, zh, en, values: meanings = {} } = meaningOf(table, name);
  return {
    ...{ name, type, nullable, isKey },
    title: texts.fieldTitle(title, name),
    ...explained({ zh, en }),
    values: values.map((value) => ({ value, ...explained(meanings[value] ?? { zh: '', en: '' }) })),
    refersTo: refersTo === null ? null : { href: `#${refersTo}`, text: refersTo },
  };
}

const FORMATS = { 'json': 'json', 'csv': 'csv', 'excel.csv': 'excel', 'schema.json': 'schema' } as const; // prettier-ignore

const sizes = (data: Dataset): ReadonlyMap<string, number> =>
  new Map(dataFiles(data).map(({ name, body }) => [name, bytesOf(body).length]));

function tableView(data: Dataset, name: TableName, sizeOf: ReadonlyMap<string, number>): TableView {
  const { title, note, english } = tableTexts[name];
  return {
    name,
    title: inLanguage({ zh: title, en: english.title }),
    note: inLanguage({ zh: note, en: english.note }),
    english: belowInEnglish({ zh: note, en: `${english.title}. ${english.note}` }),
    rows: data[name].length,
    primaryKey: PRIMARY_KEYS[name],
    files: Object.entries(FORMATS).map(([ending, format]) => {
      const file = `${name}.${ending}`;
      return { href: url.dataFile(file), text: texts.size(texts.formats[format], humanSize(sizeOf.get(file) ?? 0)) };
    }),
    fields: fieldsOf(name).map((field) => fieldView(name, field)),
    sample: sampleOf(data, name),
  };
}

/** The published tables, each with its files, its fields and some of its rows. */
function tableViews(data: Dataset): TableView[] {
  const sizeOf = sizes(data);
  return TABLES.map((name) => tableView(data, name, sizeOf));
}

/** What holds all the data at once. */
function wholeFiles(data: Dataset): FileView[] {
  const size = (bytes: number): string => texts.files.bytes(humanSize(bytes), bytes);
  return [
    {
      href: url.dataArchive,
      text: texts.files.archive,
      note: texts.files.archiveNote(TABLES.length, data.sources.length),
      size: size(dataArchive(data).length),
    },
    {
      href: url.dataFile('datapackage.json'),
      text: texts.files.package,
      note: texts.files.packageNote,
      size: size(sizes(data).get('datapackage.json') ?? 0),
    },
    {
      href: url.catalog,
      text: texts.files.catalog,
      note: texts.files.catalogNote,
      size: size(bytesOf(catalog(data)).length),
    },
  ];
}

/** The version of the data, and how anyone repeats its hash. */
const versionView = (data: Dataset) => ({
  ...dataVersion(data),
  command: hashCommand(TABLES.map((name) => ({ name }))),
});

/** All that `/data/` shows. */
export const dataPage = (data: Dataset) => ({
  tables: tableViews(data),
  files: wholeFiles(data),
  version: versionView(data),
  examples: loadExamples(data),
  excel: { file: 'indicators.excel.csv', rows: data.indicators.length, columns: columnsOf('indicators').length },
  counting: countingExample(data),
  using: usingGuide(data),
  reuse: reuse(data, citedData, []),
});
