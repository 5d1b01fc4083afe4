import type { Agency } from '../schemas/agency.ts';
import type { Assignment } from '../schemas/assignment.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Measure } from '../schemas/measure.ts';
import type { Provision } from '../schemas/provision.ts';
import type { Source } from '../schemas/source.ts';
import type { Strategy } from '../schemas/strategy.ts';
import { checkTableTexts } from './check-fields.ts';
import type { Described } from './described.ts';
import { indicatorTableTexts } from './indicator-fields.ts';

const standing = {
  source_id: '所在原始文件',
  line_start: '文字起始行',
  line_end: '文字結束行',
};

/** The published tables and their fields, as `/data/` explains them. */
export const tableTexts: typeof indicatorTableTexts &
  typeof checkTableTexts & {
    readonly sources: Described<Source>;
    readonly editions: Described<Edition>;
    readonly strategies: Described<Strategy>;
    readonly measures: Described<Measure>;
    readonly provisions: Described<Provision>;
    readonly agencies: Described<Agency>;
    readonly assignments: Described<Assignment>;
  } = {
  sources: {
    title: '原始文件',
    note: '本站保存的每一份文件。',
    fields: {
      id: '文件代號',
      title: '文件名稱',
      publisher: '文件所載發布機關',
      issued: '發布日期',
      document_no: '文號',
      file: '檔名',
      sha256: '檔案的SHA-256',
      lines: '行數',
      original_url: '原始網址，尚不知者為空',
      retrieved_on: '取得日期，尚不知者為空',
      transcription: '轉錄方式，尚不知者為空',
    },
  },
  editions: {
    title: '版本',
    note: '一年的一份方案或文件。',
    fields: {
      id: '版本代號：民國年，機關文件加機關代號',
      title: '名稱',
      kind: '性質：plan方案、progress-report執行情形報告、agency-budget機關預算、policy政策文件',
      roc_year: '民國年',
      year: '西元年',
      approved_by: '核定機關',
      approved_on: '核定日期',
      document_no: '核定文號',
      source_ids: '所據原始文件',
    },
  },
  strategies: {
    title: '具體策略',
    note: '具體策略，以及它所屬的章與組。',
    fields: {
      id: '代號：版本加原文編號',
      edition_id: '版本',
      parent_id: '所屬章或組',
      level: '層級：chapter章、group組、strategy具體策略',
      number: '編號的數值',
      marker: '原文印出的編號',
      title: '原文標題',
      ...standing,
    },
  },
  measures: {
    title: '執行措施',
    note: '執行措施；機關預算則為關鍵績效指標。',
    fields: {
      id: '代號：策略代號加原文編號，未編號者為1',
      edition_id: '版本',
      strategy_id: '所屬具體策略',
      number: '編號的數值',
      marker: '原文印出的編號，未印出者為空',
      seq: '執行情形報告的序次',
      text: '原文',
      ...standing,
    },
  },
  provisions: {
    title: '款目',
    note: '績效目標、績效衡量指標、績效目標值、達成情形等欄位中的每一項。',
    fields: {
      id: '代號：措施代號加種類字母（g目標、m衡量指標、t目標值、r達成情形、x其他）與順位；非本年度者先列年度',
      measure_id: '所屬執行措施',
      kind: '種類：goal、metric、target、result、other',
      n: '原文印出的項次',
      place: '在該欄位中的順位',
      heading: '欄位內的機關標題；其他欄位則為該欄的欄名',
      roc_year: '所指年度，欄名未載年度者為空',
      period: '所指月份，整年者為空',
      text: '原文',
      ...standing,
    },
  },
  agencies: {
    title: '機關',
    note: '機關用過的每一個法定名稱各為一筆。',
    fields: {
      id: '代號',
      name: '完整名稱，含上級機關',
      name_en: '英文名稱',
      parent_id: '上級機關',
      collective: '是否為統稱（例如各機關）',
      abbreviations: '常用簡稱',
      variants: '文件中的寫法',
      predecessor_ids: '前身',
      successor_ids: '後繼',
      since: '此名稱起始日，不能確定者為空',
      until: '此名稱最後一日',
    },
  },
  assignments: {
    title: '辦理分工',
    note: '每一項執行措施的每一個辦理機關。',
    fields: {
      measure_id: '執行措施',
      agency_id: '機關（以該文件當時的名稱）',
      role: '角色：lead主辦、support協辦、unspecified未分主協辦',
      scope: '限於哪些績效目標，原文',
      as_written: '原文寫法',
    },
  },
  ...indicatorTableTexts,
  ...checkTableTexts,
};
