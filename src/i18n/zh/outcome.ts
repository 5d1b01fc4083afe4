/** What became of the indicators of a body, at the head of its page. */
export const outcomeTexts = {
  head: (edition: string) => `${edition}的結果`,
  lead: (all: number, alone: number) =>
    alone === all
      ? `${all}件可以查核的事，都由這個機關獨自負責。`
      : `${all}件可以查核的事，其中${alone}件由這個機關獨自負責；其餘與其他機關共同負責或協辦，不是單一機關的結果。`,
  short: '未達標與機關表示未完成的',
  none: '沒有未達標或機關表示未完成的指標。',
  /** Ways to some bodies, by their everyday names, at the head of the home page. */
  bodies: '查機關',
} as const;
