import type { Indicator } from '../schemas/indicator.ts';
import type { Movement } from '../schemas/movement.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Series } from '../schemas/series.ts';
import type { Described } from './described.ts';

/** The published tables of indicators and their fields, as `/data/` explains them. */
export const indicatorTableTexts: {
  readonly indicators: Described<Indicator>;
  readonly observations: Described<Observation>;
  readonly series: Described<Series>;
  readonly movements: Described<Movement>;
} = {
  indicators: {
    title: '指標',
    note: '目標值所要求的每一件事各為一筆；一項目標要求幾件事，就有幾個指標。',
    fields: {
      id: '代號：所據款目的代號，要求幾件事者加a、b、c',
      measure_id: '所屬執行措施',
      provision_id: '所據款目：目標值，或沒有目標的達成情形',
      label: '名稱，本站所擬',
      kind: '種類：quantity有數字、milestone要完成的一件事、reporting只要求統計或提報、none未設目標',
      unit: '單位，原文',
      direction: '方向：at-least至少、at-most至多、exactly恰為；沒有數字者為空',
      direction_basis: '方向的依據：printed原文載明、assumed本站推定',
      status:
        '判定：met達標、missed未達標、claimed機關表示完成、not-done機關表示未完成、reported有報告但無從判定、no-report本站尚無執行報告、no-target原文未設目標',
      status_basis: '判定的依據：computed本站由數字計算、official機關的說法',
      arguable: '是否有不同讀法，理由見note',
      note: '本站說明',
    },
  },
  observations: {
    title: '觀測值',
    note: '目標、實際、衡量標準與機關說法的每一個數字或語句各為一筆，附逐字引文。',
    fields: {
      id: '代號：指標代號、種類與順位；也是原始文件頁面上的錨點',
      indicator_id: '所屬指標',
      kind: '種類：target目標、actual實際、standard衡量標準、claim機關的說法',
      reading: '讀法：main主要、part其中一部分或相關數字、alternative另一種讀法',
      roc_year: '所指民國年',
      period: '涵蓋月份，整年者為空',
      value: '數值，以unit為單位；引文沒有數字者為空',
      unit: '單位，原文',
      evidence: '逐字引文；數段引文以「 … 」相接',
      derivation: '數值的由來：stated原文印出、summed加總、counted計數、computed計算',
      working: '加總或計算的算式',
      agency_id: '原文指明是哪一機關的數字時，該機關',
      arguable: '這一筆是否有不同讀法',
      note: '本站說明',
      source_id: '所在原始文件',
      line_start: '引文起始行',
      line_end: '引文結束行',
    },
  },
  series: {
    title: '歷年比較項目',
    note: '同一個數字在各版本中的指標。',
    fields: {
      id: '代號',
      label: '名稱，本站所擬',
      unit: '單位',
      indicator_ids: '指標，依年度排列',
      comparable: '定義是否相同：yes相同、partly大致相同，差別見note',
      note: '本站說明',
    },
  },
  movements: {
    title: '目標變動',
    note: '同一比較項目中，相鄰兩版的目標如何變動；由程式推導，不由人填寫。',
    fields: {
      series_id: '比較項目',
      from_indicator_id: '前一版的指標',
      to_indicator_id: '後一版的指標',
      former_target: '前一版的目標值，沒有者為空',
      former_actual: '前一版的結果，沒有者為空',
      new_target: '後一版的目標值',
      direction: '目標變動：raised調高、unchanged不變、lowered調低、new前一版未設目標',
      against_actual: '新目標與前次結果相比：below低於、equal等於、above高於、unknown不明',
    },
  },
};
