import type { Check, CheckInput } from '../schemas/check.ts';
import { checkTexts } from './zh/checks.ts';
import { bilingual, field, type Described } from './described.ts';
import { quoted } from './standing-fields.ts';

/** The published tables of checks, and their fields. */
export const checkTableTexts: {
  readonly checks: Described<Check>;
  readonly check_inputs: Described<CheckInput>;
} = {
  checks: {
    title: '核算',
    note: '文件裡可以用文件自己的數字重算的每一句話各為一筆；結果由程式計算。',
    english: {
      title: 'Checks',
      note: 'One row for each statement of a source that its own figures can be held against; the outcome is computed.',
    },
    fields: {
      id: field(
        '代號',
        '所屬執行措施的代號加-c與順位；不在措施內者用文件代號',
        'Id of its measure, of its source outside measures, with -c and a number.',
      ),
      source_id: quoted.source_id,
      measure_id: field(
        '執行措施',
        '所屬執行措施；不在執行措施內者為空',
        'Measure that it belongs to; null where it stands outside a measure.',
      ),
      line_start: quoted.line_start,
      line_end: quoted.line_end,
      claim: field('原文', '受核算的那一句，逐字', 'The statement, verbatim.'),
      kind: field(
        '種類',
        '重算的方式',
        'What is recomputed',
        bilingual(checkTexts.kinds, {
          sum: 'a sum',
          rate: 'a rate',
          count: 'a count of what is listed',
          consistency: 'whether statements agree with each other',
        }),
      ),
      formula: field(
        '算式',
        '由check_inputs的name、數字與運算符號組成；或兩邊的比較',
        'Made of the names in check_inputs, numbers and operators; what gives the figure, or a comparison.',
      ),
      stated: field('原文數字', '原文印出的數字；比較者為空', 'Figure that the source states; null of a comparison.'),
      computed: field('計算結果', '算式的結果；比較者為空', 'What the formula gives; null of a comparison.'),
      verdict: field(
        '結果',
        '原文與算式是否相符',
        'Whether the statement agrees with the formula',
        bilingual(checkTexts.verdicts, {
          holds: 'it does',
          fails: 'it does not',
          arguable: 'it depends on the reading',
        }),
      ),
      note: field('說明', '本站的說明；沒有者為空', 'Remark of this site; null where there is none.'),
    },
  },
  check_inputs: {
    title: '核算所用的數字',
    note: '每一項核算所用的每一個數字各為一筆，附逐字引文。',
    english: {
      title: 'Inputs of checks',
      note: 'One row for each figure that a check is recomputed from, with its verbatim words.',
    },
    fields: {
      check_id: field('核算', '所屬的核算', 'Check that it belongs to.'),
      place: field('順位', '在該項核算中的順位，從1起算', 'Place among the inputs of the check, from 1.'),
      name: field('名稱', '算式裡的名稱', 'Its name in the formula.'),
      value: field(
        '數值',
        '數值；日期寫成年月日或年月（20180513、201712），計數的每一項為1',
        'The number; a day is 20180513, a month 201712, a thing that is counted 1.',
      ),
      unit: field('單位', '單位，逐字；沒有者為空', 'Unit, as printed; null where there is none.'),
      quote: field('引文', '數字所在的原文，逐字', 'The words that hold the figure, verbatim.'),
      ...quoted,
    },
  },
};
