import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import { bilingual, field, type Described } from './described.ts';
import { texts } from './zh/indicators.ts';
import { quoted } from './standing-fields.ts';
import { directionLabels, kindLabels, statusLabels } from './zh/status.ts';

/** The published tables of indicators and of their figures, and their fields. */
export const indicatorTableTexts: {
  readonly indicators: Described<Indicator>;
  readonly observations: Described<Observation>;
} = {
  indicators: {
    title: '指標',
    note: '目標值所要求的每一件事各為一筆；一項目標要求幾件事，就有幾個指標。',
    english: {
      title: 'Indicators',
      note: 'One row for each thing that a target of one year asks for; a target that asks for several has several.',
    },
    fields: {
      id: field(
        '代號',
        '所據款目的代號；要求幾件事者加a、b、c（107-1-1-t2a）',
        'Id of its provision, with a letter where that asks for several things (107-1-1-t2a).',
      ),
      measure_id: field('執行措施', '所屬執行措施', 'Measure that it belongs to.'),
      provision_id: field(
        '款目',
        '所據的款目：目標值，或沒有目標的達成情形',
        'Provision that it stands on: a target, or a result without a target of its period.',
      ),
      label: field('名稱', '指標的名稱，本站所擬', 'Name of the indicator, in the words of this site.'),
      kind: field(
        '種類',
        '要求的是什麼',
        'What is asked for',
        bilingual(kindLabels, {
          quantity: 'a number',
          milestone: 'something to be done',
          reporting: 'only that something be counted, reported or done when it occurs',
          none: 'no target is set',
        }),
      ),
      unit: field(
        '單位',
        '目標的單位，沒有目標者為結果的單位，逐字；沒有數字者為空',
        'Unit of the target, of the result where there is no target, as printed; null where there is no number.',
      ),
      direction: field(
        '方向',
        '數字要到哪一邊才算達到；目標沒有數字者為空',
        'On which side of the target a result reaches it; null where the target is no number',
        bilingual(directionLabels, { 'at-least': 'at least', 'at-most': 'at most', exactly: 'exactly' }),
      ),
      direction_basis: field(
        '方向依據',
        '方向的依據；沒有方向者為空',
        'What the direction rests on; null without one',
        {
          printed: { zh: '原文載明', en: 'printed in the source' },
          assumed: { zh: '原文未載明，本站推定', en: 'not printed, assumed by this site' },
        },
      ),
      status: field(
        '判定',
        '由程式依公開的規則判定',
        'What became of it, derived by the published rule',
        bilingual(statusLabels, {
          met: 'the number reported for the year of the target reaches it',
          missed: 'the number reported covers the year and falls short of the target',
          claimed:
            'no number to compare, and the source says that the very thing was done, or prints what was to be reported',
          'not-done': 'no number to compare, and the source says, or describes a state that is, short of it',
          reported: 'reported on, but not so that it can be judged',
          'no-report': 'no report on it in the stored documents, which does not mean that there is none',
          'no-target': 'the source sets no target',
        }),
      ),
      status_basis: field('判定依據', '判定的依據；沒有者為空', 'What the status rests on; null where there is none', {
        computed: { zh: '本站由數字計算', en: 'computed by this site from the numbers' },
        official: { zh: '機關的說法', en: 'the words of the source' },
      }),
      arguable: field(
        '有不同讀法',
        '另一種讀法是否會改變判定；理由見note',
        'Whether another reading would change the status; note says why.',
      ),
      note: field('說明', '本站的說明；沒有者為空', 'Remark of this site; null where there is none.'),
    },
  },
  observations: {
    title: '觀測值',
    note: '目標、實際、衡量標準與機關說法的每一個數字或語句各為一筆，附逐字引文。',
    english: {
      title: 'Observations',
      note: 'One row for each figure or statement: targets, actuals, standards and claims, each with its verbatim words.',
    },
    fields: {
      id: field(
        '代號',
        '指標代號、種類與順位；也是原始文件頁面上的錨點',
        'Indicator id, kind and place; also the anchor on the page of the source.',
      ),
      indicator_id: field('指標', '所屬指標', 'Indicator that it belongs to.'),
      kind: field(
        '種類',
        '這一筆是什麼',
        'What it is',
        bilingual(texts.kinds, {
          target: 'a target',
          actual: 'a reported result',
          standard: 'a number of the 衡量標準, which is no target',
          claim: 'a verdict of the source itself',
        }),
      ),
      reading: field(
        '讀法',
        '在判定中的地位；只有main決定判定',
        'Its part in the status; main alone decides',
        bilingual(texts.readings, {
          main: 'the main figure',
          part: 'a part of it, or a related figure',
          alternative: 'another reading',
        }),
      ),
      roc_year: field(
        '民國年',
        '所定或所報的民國年；不能得知者為空',
        'ROC year that it is set or reported for; null where it cannot be known.',
      ),
      period: field(
        '期間',
        '涵蓋的月份（YYYY-MM/YYYY-MM）；整年者為空',
        'Months that it covers (YYYY-MM/YYYY-MM); null for the whole ROC year.',
      ),
      value: field(
        '數值',
        '以unit為單位的數（1萬5,000為15000）；引文沒有數字者為空',
        'Plain number in the unit (1萬5,000 is 15000); null where the words hold none.',
      ),
      unit: field('單位', '單位，逐字；沒有數值者為空', 'Unit, as printed; null without a value.'),
      evidence: field(
        '引文',
        '原文，逐字；數段依序以「 … 」相接',
        'The words of the source, verbatim; several stand in order, joined by “ … ”.',
      ),
      derivation: field(
        '由來',
        '數值如何由引文得出；沒有數值者為空',
        'How the value follows from the words; null without a value',
        bilingual(texts.derivations, {
          stated: 'printed in the source',
          summed: 'added up by this site',
          counted: 'counted by this site',
          computed: 'computed by this site',
        }),
      ),
      working: field(
        '算式',
        '加總或計算的算式；其他為空',
        'The formula of a value that is summed or computed; null otherwise.',
      ),
      agency_id: field(
        '機關',
        '原文指明是哪一個機關的數字時，該機關；未指明者為空',
        'Body whose figure it is, where the source says so; null otherwise.',
      ),
      arguable: field(
        '有不同讀法',
        '這一筆是否有不同讀法；理由見note',
        'Whether this figure can be read otherwise; note says why.',
      ),
      note: field('說明', '本站的說明；沒有者為空', 'Remark of this site; null where there is none.'),
      ...quoted,
    },
  },
};
