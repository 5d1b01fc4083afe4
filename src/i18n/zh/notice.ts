/** What any page says when the site has changed since it was loaded. */
export const noticeTexts = {
  updated: '網站已更新，',
  reload: '重新載入',
} as const;
