import type { Link } from '../schemas/link.ts';
import type { Movement } from '../schemas/movement.ts';
import type { Series } from '../schemas/series.ts';
import { bilingual, field, type Described } from './described.ts';
import { seriesTexts } from './zh/series.ts';

/** The published tables that lead from edition to edition, and their fields. */
export const seriesTableTexts: {
  readonly series: Described<Series>;
  readonly movements: Described<Movement>;
  readonly links: Described<Link>;
} = {
  series: {
    title: '歷年比較項目',
    note: '同一個數字在各年度、各版本中的指標。',
    english: { title: 'Series', note: 'The same quantity over the years and editions.' },
    fields: {
      id: field('代號', '以連字號相連的英文', 'English words joined by hyphens.'),
      label: field('名稱', '名稱，本站所擬', 'Name, in the words of this site.'),
      unit: field('單位', '數字的單位', 'Unit of the figures.'),
      indicator_ids: field('指標', '其中的指標，依年度排列', 'Its indicators, in time order.'),
      comparable: field(
        '可比性',
        '各年度的定義是否相同',
        'Whether the definition stays the same',
        bilingual(seriesTexts.comparable, { yes: 'it does', partly: 'it nearly does, note says what differs' }),
      ),
      note: field('說明', '本站的說明；沒有者為空', 'Remark of this site; null where there is none.'),
    },
  },
  movements: {
    title: '目標變動',
    note: '同一比較項目中，本站收錄的相鄰兩版的目標如何變動；由程式推導，不由人填寫。',
    english: {
      title: 'Movements of targets',
      note: 'How the target of a series moved between neighbouring editions of this corpus; derived, never typed.',
    },
    fields: {
      series_id: field('比較項目', '所屬的歷年比較項目', 'Series that it belongs to.'),
      from_indicator_id: field('前次指標', '前一版的指標', 'Indicator of the earlier edition.'),
      to_indicator_id: field('新指標', '後一版的指標', 'Indicator of the later edition.'),
      former_target: field('前次目標', '前一版的目標；沒有者為空', 'Target of the earlier edition; null without one.'),
      former_actual: field('前次結果', '前一版的結果；沒有者為空', 'Result of the earlier edition; null without one.'),
      new_target: field('新目標', '後一版對其年度的目標', 'Target of the later edition for its own year.'),
      direction: field(
        '變動',
        '新目標與前次目標相比',
        'The new target against the former one',
        bilingual(seriesTexts.movements, {
          raised: 'higher',
          unchanged: 'the same',
          lowered: 'lower',
          new: 'there was no former target',
        }),
      ),
      against_actual: field(
        '與前次結果',
        '新目標與前次結果相比',
        'The new target against the former result',
        bilingual(seriesTexts.against, {
          below: 'below it',
          equal: 'equal to it',
          above: 'above it',
          unknown: 'there is no former result',
        }),
      ),
    },
  },
  links: {
    title: '版本之間的承接',
    note: '前一版的執行措施在後一版的哪一項延續；本站讀完各版全文後的判斷，官方文件沒有載明。',
    english: {
      title: 'Links between editions',
      note: 'Which measure of an edition goes on in which of the next: judged by this site, not stated by the documents.',
    },
    fields: {
      from_measure_id: field('前一版措施', '前一版的執行措施', 'Measure of the earlier edition.'),
      to_measure_id: field('後一版措施', '後一版的執行措施', 'Measure of the later edition.'),
      relation: field('關係', '兩者的關係', 'Relation of the two', {
        same: { zh: '主題與作法相同，文字仍可能不同', en: 'same subject and means, perhaps in other words' },
        revised: { zh: '修訂', en: 'revised' },
        split: { zh: '分拆，一項成為數項', en: 'one becomes several' },
        merged: { zh: '合併，數項成為一項', en: 'several become one' },
      }),
      confidence: field('把握', '判斷的把握', 'Confidence of the judgement', {
        high: { zh: '高：主題與作法相同', en: 'same subject, same means' },
        medium: { zh: '中：作法或機關不同', en: 'other means or another body' },
        low: { zh: '低：只是目的相關', en: 'related in aim alone' },
      }),
      note: field('說明', '本站判斷的理由', 'Reason for the judgement.'),
    },
  },
};
