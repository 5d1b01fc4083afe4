/** What any page says when the site has changed since it was loaded. */
export const noticeTexts = {
  updated: 'This site has been updated. ',
  reload: 'Reload',
} as const;
