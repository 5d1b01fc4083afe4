import type { Both } from '../lib/both.ts';
import { exact } from '../lib/number-format.ts';
import { dataTexts } from './zh/data-page.ts';
import { tableTexts } from './fields.ts';
import { attribution, datasetName, licences, publisher } from './licence.ts';

/** What the README of the archive names. */
export type ReadmeFacts = {
  readonly version: string;
  readonly released_on: string;
  readonly sha256: string;
  readonly home: string;
  readonly dataPage: string;
  readonly tables: readonly { readonly name: keyof typeof tableTexts; readonly rows: number }[];
  readonly documents: readonly { readonly file: string; readonly title: string }[];
  readonly python: string;
  readonly r: string;
};

type Language = keyof Both;

const words = {
  zh: {
    lead: '臺灣國家廉政建設行動方案各版本的策略、措施、辦理機關、目標、結果與核算，逐字引自官方文件並附行號。',
    version: (version: string, day: string, page: string) =>
      `版本${version}，${day}發布。最新版本與每個欄位的說明：${page}`,
    hash: '資料的SHA-256（各表的JSON檔，依下表的順序相接）：',
    again: '自己重算：',
    tables: '資料表',
    head: ['表', '名稱', '筆數', '內容'],
    formats:
      '每張表有四個檔：`.csv`（UTF-8，清單以「|」相接，空的格子是空值）、`.excel.csv`（開頭多一個位元組順序記號，供Excel開啟）、`.json`（逐筆）、`.schema.json`（一筆資料的JSON Schema）。`datapackage.json`（Data Package 2.0）列出欄位、型別、鍵與表和表之間的關聯；標題為中文，說明先中文後英文，以「 / 」分開。',
    documents: '原始文件',
    documentsNote:
      '`sources/`是本站保存的官方文件，一字未改；它們是公開文件的文字轉錄，不尋常的字句或數字可能是轉錄之誤。',
    load: '載入',
    cite: '引用與標示',
    licence: '授權',
    underLicence: (name: string, address: string) => `本站整理的資料依「${name}」釋出（全文見LICENSE）：${address}`,
    compatible: (name: string, address: string) =>
      `依其第四點第(二)款，依「${name}」的規定利用，也符合條款：${address}`,
  },
  en: {
    lead: 'Strategies, measures, agencies, targets, results and checks of the editions of Taiwan’s National Integrity Building Action Plan (國家廉政建設行動方案), quoted verbatim from the official documents with their lines.',
    version: (version: string, day: string, page: string) =>
      `Version ${version}, released on ${day}. The latest version, and what every field means: ${page}`,
    hash: 'SHA-256 of the data (the JSON files of the tables, one after another in the order below):',
    again: 'To repeat it:',
    tables: 'Tables',
    head: ['table', 'name', 'rows', 'content'],
    formats:
      'Each table has four files: `.csv` (UTF-8; lists joined by `|`; an empty cell is null), `.excel.csv` (the same bytes after a byte order mark, for Excel), `.json` (one object a row), `.schema.json` (JSON Schema of one row). `datapackage.json` (Data Package 2.0) lists fields, types, keys and the relations between tables; titles of fields are in Chinese, descriptions in Chinese, then in English, parted by “ / ”.',
    documents: 'Official documents',
    documentsNote:
      '`sources/` holds the official documents as stored, unchanged. They are transcriptions of published documents: odd words or figures may be slips of the transcription.',
    load: 'Loading',
    cite: 'Citing, and attribution',
    licence: 'Licence',
    underLicence: (name: string, address: string) =>
      `The data compiled by this project are released under the ${name} (full text: LICENSE): ${address}`,
    compatible: (name: string, address: string) =>
      `By its clause 4.2, use that complies with the ${name} licence satisfies it too: ${address}`,
  },
} as const;

const block = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const textOf = (name: keyof typeof tableTexts, language: Language): { title: string; note: string } =>
  language === 'zh' ? tableTexts[name] : tableTexts[name].english;

const tableList = ({ tables }: ReadmeFacts, language: Language): string =>
  [
    tableRow(words[language].head),
    '| --- | --- | ---: | --- |',
    ...tables.map(({ name, rows }) => {
      const { title, note } = textOf(name, language);
      return tableRow([`\`${name}\``, title, exact(rows), note]);
    }),
  ].join('\n');

/** The shell command that repeats the hash of the data. */
export const hashCommand = (tables: readonly { readonly name: string }[]): string =>
  `cat ${tables.map(({ name }) => `${name}.json`).join(' ')} | sha256sum`;

function part(facts: ReadmeFacts, language: Language): string {
  const said = words[language];
  const { data, compatible, official } = licences;
  return [
    said.lead,
    said.version(
      facts.version,
      language === 'zh' ? dataTexts.version.day(facts.released_on) : facts.released_on,
      facts.dataPage,
    ),
    `${said.hash}\n\n    ${facts.sha256}`,
    `${said.again}\n\n${block('sh', hashCommand(facts.tables))}`,
    `### ${said.tables}`,
    tableList(facts, language),
    said.formats,
    `### ${said.documents}`,
    said.documentsNote,
    facts.documents.map(({ file, title }) => `- \`sources/${file}\`: ${title}`).join('\n'),
    `### ${said.load}`,
    block('python', facts.python),
    block('r', facts.r),
    `### ${said.cite}`,
    attribution(facts)
      [language].map((line) => `> ${line}`)
      .join('\n>\n'),
    facts.home,
    `### ${said.licence}`,
    said.underLicence(data.name[language], data.url),
    said.compatible(compatible.name[language], compatible.url),
    official[language],
  ].join('\n\n');
}

/** `README.md` of the archive: in Chinese, then in English. */
export const dataReadme = (facts: ReadmeFacts): string =>
  `# ${datasetName.zh} ${facts.version}

${publisher.zh}

## 中文

${part(facts, 'zh')}

## English

**${datasetName.en}**, ${publisher.en}

${part(facts, 'en')}
`;
