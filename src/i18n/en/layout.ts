/** Texts of what stands around every page. */
export const layoutTexts = {
  /** Leads from the head of a page to the list of all parts of the site at its foot. */
  menu: 'All contents',
  index: 'Contents of this site',
  /** Names of the three regions that `:::` leads to; their keys are U, C and Z. */
  regions: {
    upper: 'Upper region: search and menu',
    centre: 'Central region: content',
    lower: 'Lower region: contents of the site',
  },
  groups: { read: 'Read', verify: 'Verify', use: 'Use', site: 'This site' },
  series: 'Editions over time',
  language: 'Language',
} as const;
