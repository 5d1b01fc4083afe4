import { foldForMatching } from '../../../src/lib/text.ts';
import { isMonths } from '../period.ts';

/** Heads of the rows that every measure has, in order. */
export const FIRST_HEADS = ['序次', '具體策略', '執行措施', '績效目標', '辦理機關', '績效衡量指標'] as const;

const TARGET = /^(\d+)年績效目標值$/u;
const RESULT = /^(\d+)年度\((\d+)月至(\d+)月\)績效目標達成情形$/u;

/** Heads of the further rows that a few measures have. */
const OTHERS: readonly RegExp[] = [
  /^分組主辦機關列管說明$/u,
  /^\d+年及\d+年績效目標「達成率」及執行成果比較$/u,
  /^\d+年特殊績效及亮點成果$/u,
  /^\d+年執行效益$/u,
];

export type Head =
  | { readonly kind: 'first'; readonly name: (typeof FIRST_HEADS)[number] }
  | { readonly kind: 'target'; readonly year: number }
  /** `months`: first and last month that the head names. */
  | { readonly kind: 'result'; readonly year: number; readonly months: readonly [number, number] }
  | { readonly kind: 'other' };

/** What the head of a row stands for; null for one that no report prints. */
export function readHead(printed: string): Head | null {
  const text = foldForMatching(printed);
  const name = FIRST_HEADS.find((head) => head === text);
  if (name !== undefined) return { kind: 'first', name };
  const target = TARGET.exec(text)?.[1];
  if (target !== undefined) return { kind: 'target', year: Number(target) };
  const [, year, from, to] = RESULT.exec(text) ?? [];
  if (year !== undefined && isMonths(Number(from), Number(to))) {
    return { kind: 'result', year: Number(year), months: [Number(from), Number(to)] };
  }
  return OTHERS.some((pattern) => pattern.test(text)) ? { kind: 'other' } : null;
}

/** Whether a line begins with a row's head that no tab parts from its cell. */
export const beginsWithHead = (line: string): boolean =>
  /^(?:序次|具體策略|執行措施|績效目標|辦理機關|績效衡量指標)\s|^\d+\s?年度\s?\(\d+\s?月至\d+\s?月\)績效目標達成情形|^\d+\s?年績效目標值\s/u.test(
    line,
  );
