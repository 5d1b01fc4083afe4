import type { Check, Fit } from '../../schemas/check.ts';

/** What the pages say of checks. */
export const checkTexts = {
  title: '核算',
  description: '把107年執行情形報告與廉政署104年度預算裡可以重算的每一句話，用文件自己的數字算一次。',
  lead: '文件裡可以用文件自己的數字重算的每一句話，都逐字引出、重算一次。「不符」與「依讀法而定」只表示數字之間的關係，不表示有人錯或說謊；原始文件是轉錄的文字，也可能是轉錄之誤。',
  filter: '篩選',
  all: (count: number) => `全部${count}項`,
  option: (name: string, count: number) => `${name}（${count}）`,
  byVerdict: '結果',
  byKind: '種類',
  byAgency: '辦理機關',
  verdicts: { holds: '相符', fails: '不符', arguable: '依讀法而定' } satisfies Record<Check['verdict'], string>,
  kinds: { sum: '加總', rate: '比率', count: '計數', consistency: '前後一致' } satisfies Record<Check['kind'], string>,
  fits: { exact: '', rounded: '，四捨五入', cut: '，捨去尾數' } satisfies Record<Fit, string>,
  total: '合計',
  table: '各種類核算的結果',
  stated: (figure: string, fit: Fit | null) => `原文${figure}${fit === null ? '' : checkTexts.fits[fit]}`,
  /** A comparison that does not hold must not look asserted. */
  untrue: (comparison: string) => `${comparison}，不成立`,
  working: '算式',
  inputs: '所用的數字',
  permalink: '這一項的連結',
  sign: (id: string, verdict: Check['verdict']) => `核算${id}：${checkTexts.verdicts[verdict]}`,
  signsNote: '句後的「=」「≠」「?」是本站核算的標記，不屬原文；點選可看算式。',
  inMeasure: (counts: readonly (readonly [Check['verdict'], number])[]) =>
    `這一項執行措施重算了${counts.reduce((sum, [, count]) => sum + count, 0)}句：${counts.map(([verdict, count]) => `${checkTexts.verdicts[verdict]}${count}`).join('、')}。`,
  outside: '不在執行措施內的文字',
  pageTitle: (id: string, claim: string) => `核算${id}：${claim}`,
  pageDescription: (id: string, source: string, claim: string, verdict: Check['verdict'], working: string) =>
    `核算${id}，《${source}》「${claim}」，${checkTexts.verdicts[verdict]}：${working}`,
  document: '出自',
  /** A claim of figures alone, by what it is. */
  named: (kind: Check['kind'], claim: string): string => `${checkTexts.kinds[kind]}：${claim}`,
  measure: '所屬執行措施',
  list: '全部核算',
  inList: '在全部核算中看這一項',
} as const;
