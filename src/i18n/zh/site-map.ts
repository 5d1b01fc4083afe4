/** Texts of the map of the site. */
export const siteMapTexts = {
  title: '網站導覽',
  description: '本站的全部內容，以及三個區塊的快速鍵。',
  lead: '本站的全部內容，依主要選單的順序列出。',
  keys: '快速鍵',
  keysLead:
    '每一頁都以「:::」標示三個區塊；按Alt（Firefox是Alt加Shift，macOS是Control加Option）加下列字母，可以直接到達。',
  parts: '全部內容',
  accessibility: '無障礙聲明',
  count: (count: number) => `共${count}頁`,
} as const;
