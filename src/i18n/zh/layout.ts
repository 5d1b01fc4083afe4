/** Texts of what stands around every page. */
export const layoutTexts = {
  /** Leads from the head of a page to the list of all parts of the site at its foot. */
  menu: '全部內容',
  index: '網站內容',
  /** Names of the three regions that `:::` leads to; their keys are U, C and Z. */
  regions: { upper: '上方功能區塊', centre: '中央內容區塊', lower: '下方資訊區塊' },
  groups: { read: '閱讀', verify: '查證', use: '取用', site: '本站' },
  series: '歷年比較',
  language: '語言',
} as const;
