/** What the page says that stands where no page is. */
export const notFoundTexts = {
  title: 'Page not found',
  lead: 'There is no page at this address. It may be mistyped, or a part may be missing.',
  near: 'Nearest pages',
  nearNote: 'Found by comparing addresses. They may not be what you are looking for.',
  search: 'Search the whole site',
  doors: 'Start from here',
  promise:
    'An address that this site has published is never removed or used for something else. A page that moves leaves a redirect. If a link on this site, in the news or in a document brought you here, the fault is ours. Please tell us.',
  report: 'How to report it',
  other: '這個網址沒有頁面。',
  otherLink: '到中文首頁',
} as const;
