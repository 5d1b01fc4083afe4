import type { AssignmentRole } from '../schemas/assignment.ts';
import type { Edition } from '../schemas/edition.ts';
import type { ProvisionKind } from '../schemas/provision.ts';
import type { Strategy } from '../schemas/strategy.ts';

const kinds: Readonly<Record<Edition['kind'], string>> = {
  plan: '方案',
  'progress-report': '執行情形報告',
  'agency-budget': '機關預算',
  policy: '政策文件',
};

const roles: Readonly<Record<AssignmentRole, string>> = {
  lead: '主辦機關',
  support: '協辦機關',
  unspecified: '辦理機關',
};

const levels: Readonly<Record<Strategy['level'], string>> = { chapter: '章', group: '組', strategy: '具體策略' };

const cells: Readonly<Record<ProvisionKind, string>> = {
  goal: '績效目標',
  metric: '績效衡量指標',
  target: '績效目標值',
  result: '績效目標達成情形',
  other: '其他欄位',
};

/** A day, `YYYY-MM-DD`, as it is written in Taiwan: 民國112年8月18日. */
const rocDay = (iso: string): string => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return `民國${year - 1911}年${month}月${day}日`;
};

const lines = (from: number, to: number): string => (from === to ? `第${from}行` : `第${from}至${to}行`);

/** `2014-01/2014-06` → 1至6月. */
const months = (period: string): string => {
  const [from = '', to = ''] = period.split('/').map((month) => String(Number(month.slice(5))));
  return from === to ? `${from}月` : `${from}至${to}月`;
};

/** Everything that a reader of the site sees, besides the official texts and the pages of `content/pages/`. */
export const zh = {
  site: '廉政方案追蹤',
  siteLong: '國家廉政建設行動方案追蹤',
  tagline: '政府承諾了什麼、由誰負責、定了多少目標、做到多少，逐句對照官方原文。',
  skip: '跳到主要內容',
  notStated: '未載明',
  none: '無',
  rocDay,
  months,
  rocYear: (year: number) => `民國${year}年`,
  nav: {
    label: '主要選單',
    home: '首頁',
    editions: '版本',
    strategies: '具體策略',
    measures: '執行措施',
    agencies: '辦理機關',
    sources: '原始文件',
    data: '資料下載',
    method: '方法',
    about: '關於',
    trail: '目前位置',
    previous: '上一項',
    next: '下一項',
    neighbours: '前後項目',
  },
  footer: {
    official: '本站官方文字均逐字引自所列文件；標題、說明與彙整為本站所作。',
    transcription: '原始文件為公開文件之文字轉錄，本站未見紙本；如有出入，可能是轉錄之誤。',
  },
  home: {
    lead: '國家廉政建設行動方案由行政院推動，每一版都列出具體策略、執行措施、辦理機關與績效目標。官方只公布PDF；本站把它們逐字轉成可以搜尋、連結、下載與查證的網頁。',
    editions: '五份文件',
    editionsNote: '每一版都能整份閱讀，每一句都連回原始文件的那一行。',
    byAgency: '哪個機關負責最多',
    byAgencyNote: '依各名稱被列為辦理機關的執行措施數排列；改制前後的名稱分別計算，機關頁面會合併列出。',
    allAgencies: '全部辦理機關',
    start: '從這裡開始',
    startMeasures: '逐項看執行措施',
    startMeasuresNote: '目標、衡量指標、達成情形與辦理機關',
    startAgencies: '查一個機關答應了什麼',
    startAgenciesNote: '以現在與以前的名稱都找得到',
    startSources: '核對官方原文',
    startSourcesNote: '逐行編號，可直接連結到某一行',
    startData: '下載資料',
    startDataNote: 'JSON、CSV與欄位說明',
  },
  edition: {
    kinds,
    kind: '文件性質',
    year: '年度',
    yearUnknown: '文件未載年度',
    approved: '核定',
    approvedBy: (body: string, on: string) => `${body}，${rocDay(on)}`,
    documentNo: '文號',
    sources: '原始文件',
    evidence: '依據',
    counts: '內容',
    index: '版本',
    indexLead: '一個版本是一年的一份方案；之後公布的執行情形報告會併入它所報告的版本。',
    indexDescription: '國家廉政建設行動方案各版本與相關文件：年度、核定、具體策略與執行措施數。',
    whole: '全文',
    contents: '具體策略目次',
    description: (title: string, strategies: number, measures: number) =>
      measures > 0
        ? `${title}全文：${strategies}項具體策略、${measures}項執行措施，逐句連回原文。`
        : `${title}全文：${strategies}項策略作法，逐句連回原文。`,
  },
  strategy: {
    levels,
    policy: '策略作法',
    index: '具體策略',
    indexLead: '各版本的具體策略，依原文編號排列。',
    indexDescription: '各版本國家廉政建設行動方案的具體策略，依原文編號排列。',
    within: '所屬',
    children: '下列策略',
    measures: '執行措施',
    kpis: '關鍵績效指標',
    text: '本節內容',
    description: (title: string, edition: string, measures: number) =>
      measures > 0 ? `${edition}：「${title}」之下的${measures}項執行措施。` : `${edition}：「${title}」。`,
  },
  measure: {
    index: '執行措施',
    indexLead: '各版本的執行措施與關鍵績效指標，依原文編號排列。',
    indexDescription: '各版本國家廉政建設行動方案的全部執行措施，附辦理機關。',
    kpi: '關鍵績效指標',
    measure: '執行措施',
    number: '編號',
    seq: (seq: number) => `序次${seq}`,
    strategy: '具體策略',
    edition: '版本',
    roles,
    scope: (scope: string) => `（${scope}）`,
    asWritten: (written: string) => `原文作「${written}」`,
    noAgencies: '本文件沒有辦理機關欄。',
    cells,
    standard: '衡量標準',
    cell: (kind: ProvisionKind, year: number | null, period: string | null) =>
      `${year === null ? '' : `${year}年${period === null ? '' : months(period)}`}${cells[kind]}`,
    noReport: '本站收錄的文件中，沒有這一項的執行情形報告；這不表示官方沒有報告。',
    notReported: '這份報告沒有列出這一項的達成情形。',
    heading: (heading: string) => `${heading}：`,
    description: (text: string, agencies: string) => (agencies === '' ? text : `${text}　辦理機關：${agencies}`),
  },
  agency: {
    index: '辦理機關',
    indexLead: '文件中列名的機關，以及它們改制前後的名稱。數字是該名稱被列為辦理機關的執行措施數。',
    indexDescription: '國家廉政建設行動方案各版本的辦理機關名錄，含改制前後名稱與各名稱負責的措施數。',
    collective: '統稱',
    collectives: '統稱（不是單一機關）',
    bodies: '機關',
    english: '英文名稱',
    since: '此名稱起',
    until: '此名稱迄',
    former: '以前的名稱',
    later: '後來的名稱',
    parent: '上級機關',
    units: '所屬單位',
    abbreviations: '常用簡稱',
    variants: '文件中的寫法',
    basis: '名稱沿革依據（本站整理，非文件所載）',
    printed: '見於文件',
    notPrinted: '各文件均未使用此名稱',
    measures: (count: number) => `${count}項`,
    own: '列名的執行措施',
    ownLead: '以現在與以前的名稱列名者，依版本與角色排列；共同列名者，目標並非由單一機關負責。',
    ownNone: '這個機關本身未被列名；請看所屬單位。',
    under: (name: string) => `以「${name}」列名`,
    of: (count: number) => `${count}項執行措施`,
    description: (name: string, count: number) => `${name}在國家廉政建設行動方案各版本中列名的${count}項執行措施。`,
    descriptionNone: (name: string) => `${name}的名稱沿革與所屬單位。`,
  },
  source: {
    index: '原始文件',
    indexLead: '本站全部內容只來自這五份文件。內容一字未改，逐行編號，每一行都有固定的連結。',
    indexDescription: '本站所依據的五份官方文件：逐行文字、行數與SHA-256。',
    lead: '以下是本站保存的文字，一字未改，逐行編號。淡色部分是表頭、頁首與標記等版面文字；點行號可取得該行的固定連結。',
    publisher: '發布機關',
    issued: '發布日期',
    documentNo: '文號',
    lines: '行數',
    sha256: 'SHA-256',
    url: '原始網址',
    retrieved: '取得日期',
    transcription: '轉錄方式',
    warning: '這是公開文件的文字轉錄，本站未見紙本；不尋常的字句或數字，可能是轉錄之誤。',
    download: '下載原文檔',
    editions: '收錄於',
    body: '逐行原文',
    line: (number: number) => `第${number}行`,
    description: (title: string, count: number) => `${title}：逐行原文，共${count}行，每一行都有固定連結。`,
    cite: (title: string, from: number, to: number) => `${title}，${lines(from, to)}`,
    lines_: lines,
    label: (from: number, to: number) => `原文${lines(from, to)}`,
  },
  data: {
    index: '資料下載',
    lead: '本站的資料表。每張表都有JSON與CSV；「Excel用CSV」開頭多一個位元組順序記號，Excel才會正確顯示中文。',
    description: '國家廉政建設行動方案的開放資料：資料表、欄位說明、JSON、CSV與JSON Schema。',
    rows: (count: number) => `${count.toLocaleString('en')}筆`,
    field: '欄位',
    type: '型別',
    meaning: '說明',
    nullable: '可空',
    json: 'JSON',
    csv: 'CSV',
    excel: 'Excel用CSV',
    schema: 'JSON Schema',
    later: '指標、觀測值、版本間對照與算術查核等資料表，將在後續版本加入。',
    verbatim: '官方文字逐字照錄，包括全形半形混用與相容漢字（U+F900至U+FAFF）；比對字串前請先作NFKC正規化。',
  },
  notFound: {
    title: '找不到這一頁',
    lead: '網址可能打錯了。本站已公布的網址不會移除；可以從下列入口再找一次。',
  },
} as const;
