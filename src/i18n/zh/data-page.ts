import { exact } from '../../lib/number-format.ts';
import { siteTexts } from './site.ts';

const fieldTitle: (title: string, name: string) => string = (title) => title;

/** What the data page, the data package and the JSON Schemas say of the data. */
export const dataTexts = {
  index: '資料下載',
  description: '國家廉政建設行動方案的開放資料：資料表、每個欄位的說明、JSON、CSV、JSON Schema、授權，以及載入的方法。',
  lead: '本站的全部資料：每一份文件、每一項措施與款目、每一個機關、目標、實際與核算，各成一張表，可以下載、查證、再利用。每張表都有JSON與CSV，欄位說明由產生資料的同一套規格列出。',
  verbatim: '官方文字逐字照錄，包括全形半形混用與相容表意文字（U+F900至U+FAFF）；比對字串前請先作NFKC正規化。',
  contents: '本頁內容',
  version: {
    title: '資料版本',
    facts: { version: '版本', released: '發布日', sha256: '資料的SHA-256' },
    day: siteTexts.rocDay,
    note: '雜湊值取自各表的JSON檔，依資料包的順序相接；任何一格改變，它就不同。在解開的資料夾裡可以自己重算：',
  },
  files: {
    title: '整包下載',
    archive: 'all.zip',
    archiveNote: (tables: number, documents: number) =>
      `${tables}張表的全部檔案、${documents}份原始文件、說明與授權條款`,
    package: 'datapackage.json',
    packageNote:
      'Data Package 2.0：欄位型別、鍵與表和表之間的關聯；清單欄位的型別是list，讀取的程式須支援Data Package 2.0',
    catalog: 'catalog.jsonld',
    catalogNote: 'DCAT 3：給資料平臺收錄的目錄',
    bytes: (size: string, bytes: number) => `${size}（${exact(bytes)}位元組）`,
  },
  licence: {
    title: '授權',
    lead: '本站整理的資料依下列條款釋出：',
    compatible: '這份條款與下列授權相容，依下列授權的規定利用，也符合條款：',
    code: '產生本站的程式碼依下列條款釋出：',
    attribution: '利用時請標示（條款附件「顯名聲明」）：',
  },
  load: {
    title: '如何載入',
    lead: '以下的程式可以照抄；輸出是以這個版本的資料算出來的。',
    codeOf: (title: string) => `${title}的程式`,
    seen: '會看到：',
    excel: 'Excel',
    excelSteps: (file: string, rows: number, columns: number) => [
      `下載「${file}」這一類檔名的檔案（「Excel用CSV」），直接開啟；檔案開頭的位元組順序記號讓Excel以UTF-8讀取，中文才不會成為亂碼。`,
      `以indicators為例：第1列是欄名，其下${exact(rows)}列資料、${columns}欄；空白的格子是空值，TRUE與FALSE是真與假，清單以「|」相接。`,
      '直接開啟時，Excel會把098這樣的代號當成數字而去掉開頭的0。要保留的話，改用「資料」分頁的「從文字/CSV」匯入，資料類型選文字。',
    ],
    python: 'Python（pandas）',
    pythonNote: '空的格子是空值，其餘照原樣：原文裡的「NA」、「無」不會被當成空值。清單欄位以「|」分開。',
    frictionless: 'Python（frictionless）',
    frictionlessNote: '依datapackage.json讀取並驗證型別與關聯；frictionless須是支援list型別的版本。',
    r: 'R',
    rNote: '只用R本身的函數，不需要其他套件。',
    duckdb: 'DuckDB',
    duckdbNote: '直接讀取網址；清單欄位以string_split分開。',
  },
  example: {
    title: '實例：數一版的判定',
    lead: (edition: string) =>
      `下載all.zip，讀進資料框，數${edition}的指標各是什麼判定。包括其他年度的目標，以及達成情形欄另印、目標值欄沒有的數字，因此比首頁的項數多。`,
    codeOf: (language: string) => `實例的${language}程式`,
    meaning: '各判定的意思見indicators表的status欄；其中有不同讀法的，arguable欄為true，本站計數時一律另外標明。',
  },
  tables: '資料表',
  rows: (count: number) => `${exact(count)}筆`,
  key: '主鍵',
  /** What stands between the fields of a primary key. */
  keyJoint: '＋',
  noKey: '沒有主鍵：每一筆由全部欄位辨識',
  nullable: '可為空值',
  refersTo: '指向',
  values: '可能的值',
  sample: '資料舉例',
  sampleNote: '第一筆、中間一筆與最後一筆；太長的文字以「…」截斷',
  sampleOf: (title: string) => `${title}的資料舉例`,
  /** What readers call a field. */
  fieldTitle,
  formats: { json: 'JSON', csv: 'CSV', excel: 'Excel用CSV', schema: 'JSON Schema（一筆資料的規格）' },
  size: (text: string, size: string) => `${text}，${size}`,
} as const;
