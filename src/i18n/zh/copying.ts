/** What the page says of copying. */
export const copyingTexts = {
  copy: '複製',
  /** What the button is called for who does not see what it stands in; begins with what it says. */
  copyThe: (what: string) => `複製${what}`,
  copied: '已複製',
  copiedLink: (address: string) => `已複製連結：${address}`,
  refused: '瀏覽器不允許複製，請自行選取。',
} as const;
