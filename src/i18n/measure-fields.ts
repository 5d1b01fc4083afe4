import type { Measure } from '../schemas/measure.ts';
import type { Provision } from '../schemas/provision.ts';
import { field, type Described } from './described.ts';
import { standing } from './standing-fields.ts';

/** The published tables of measures and their cells, and their fields. */
export const measureTableTexts: { readonly measures: Described<Measure>; readonly provisions: Described<Provision> } = {
  measures: {
    title: '執行措施',
    note: '每一項執行措施各為一筆；機關預算則為關鍵績效指標。',
    english: {
      title: 'Measures',
      note: 'One row for each measure (執行措施); in a budget for each KPI (關鍵績效指標).',
    },
    fields: {
      id: field(
        '代號',
        '具體策略的代號加原文編號，未編號者為1（107-9-7）',
        'Strategy id and printed number, 1 where unnumbered (107-9-7).',
      ),
      edition_id: field('版本', '所屬版本', 'Edition that it belongs to.'),
      strategy_id: field('具體策略', '所屬具體策略', 'Strategy that it belongs to.'),
      number: field('編號', '原文編號的數值；未編號者為1', 'Value of the printed number; 1 where none is printed.'),
      marker: field('原文編號', '原文印出的編號，逐字；未印者為空', 'The number as printed; null where none is.'),
      seq: field(
        '序次',
        '執行情形報告的序次；其他文件為空',
        'Running number (序次) of a progress report; null in other documents.',
      ),
      text: field('原文', '執行措施的文字，逐字', 'Text of the measure, verbatim.'),
      ...standing,
    },
  },
  provisions: {
    title: '款目',
    note: '績效目標、績效衡量指標、績效目標值、達成情形等欄位中的每一項各為一筆。',
    english: {
      title: 'Provisions',
      note: 'One row for each item of a cell: goals, metrics, target values, results, other cells.',
    },
    fields: {
      id: field(
        '代號',
        '措施代號、種類字母（g績效目標、m績效衡量指標、t績效目標值、r達成情形、x其他欄位）與順位（107-1-1-t3）；所指不是版本年度者，先列年度（107-9-6-t108-1）',
        'Measure id, letter of the kind (g goal, m metric, t target, r result, x other) and place (107-1-1-t3); a text for a year other than that of the edition has that year first (107-9-6-t108-1).',
      ),
      measure_id: field('執行措施', '所屬執行措施', 'Measure that it belongs to.'),
      kind: field('種類', '所在的欄位', 'Cell that it stands in', {
        goal: { zh: '績效目標', en: 'goal' },
        metric: { zh: '績效衡量指標、衡量標準', en: 'metric, what is to be measured' },
        target: { zh: '績效目標值', en: 'target' },
        result: { zh: '達成情形', en: 'reported result' },
        other: { zh: '其他欄位', en: 'another printed cell' },
      }),
      n: field('項次', '原文印在該項前面的項次；未印者為空', 'The number printed before the item; null where none is.'),
      place: field('順位', '在該欄位中的順位，從1起算', 'Place among the items of its cell, from 1.'),
      heading: field(
        '小標',
        '該項所屬的欄位內機關標題，逐字；種類為other者則為該欄的欄名；沒有者為空',
        'Agency heading inside the cell that the item stands under, verbatim; for kind other the head of the cell; null where there is none.',
      ),
      roc_year: field(
        '民國年',
        '文字所指的民國年；欄名未載年度者為空',
        'ROC year that the text is for; null where the head of its cell names none.',
      ),
      period: field(
        '期間',
        '所指的月份（YYYY-MM/YYYY-MM）；整年者為空',
        'Months that it covers (YYYY-MM/YYYY-MM); null for the whole ROC year.',
      ),
      text: field('原文', '該項的文字，逐字', 'Text of the item, verbatim.'),
      ...standing,
    },
  },
};
