import type { Direction, IndicatorKind, Status } from '../../schemas/indicator.ts';

/** The label of each status, the same everywhere. */
export const statusLabels: Readonly<Record<Status, string>> = {
  met: '達標',
  missed: '未達標',
  claimed: '機關表示完成',
  'not-done': '機關表示未完成',
  reported: '有報告，無從判定',
  'no-report': '本站尚無執行報告',
  'no-target': '原文未設目標',
};

/** What each status means, as a sentence of the method. */
export const statusRules: Readonly<Record<Status, string>> = {
  met: '目標與實際都是數字，而實際數字達到目標。「至少」的目標，即使報告只涵蓋當年度的部分月份，已達到就算達標；數字的期間跨到其他年度（如學年度）者，另標明有不同讀法。由本站計算。',
  missed: '目標與實際都是數字，實際數字涵蓋整個年度，而沒有達到目標。由本站計算。',
  claimed:
    '沒有可以比較的數字；報告表示所要求的事已經完成，或目標只要求統計、提報，而報告印出了內容。這是依報告文字的判讀，報告所說本站未予證實。',
  'not-done': '沒有可以比較的數字；報告表示尚未完成，或所描述的狀態還不到目標所要求的。這是依報告文字的判讀。',
  reported:
    '有報告，但不足以判定：沒有可比較的數字也沒有明確說法、只涵蓋部分月份且低於目標、數字屬於其他年度，該期間沒有目標，或報告已收錄而本站尚未把它與目標配對。',
  'no-report': '有目標，但本站收錄的文件中沒有它的執行情形。這不表示官方沒有報告。',
  'no-target': '原文印「無。」，沒有設定目標。',
};

export const kindLabels: Readonly<Record<IndicatorKind, string>> = {
  quantity: '有數字的目標',
  milestone: '應完成事項',
  reporting: '只要求統計或提報',
  none: '未設目標',
};

export const directionLabels: Readonly<Record<Direction, string>> = {
  'at-least': '至少',
  'at-most': '至多',
  exactly: '恰為',
};

/** `2018-01/2018-10` → 107年1月至10月. */
export function periodWords(period: string): string {
  const [from = '', to = ''] = period.split('/');
  const [[fromYear = 0, fromMonth = 0], [toYear = 0, toMonth = 0]] = [from, to].map((month) =>
    month.split('-').map(Number),
  ) as [number[], number[]];
  const start = `${fromYear - 1911}年${fromMonth}月`;
  if (from === to) return start;
  return fromYear === toYear ? `${start}至${toMonth}月` : `${start}至${toYear - 1911}年${toMonth}月`;
}
