/** Texts of the map of the site. */
export const siteMapTexts = {
  title: 'Site map',
  description: 'All contents of this site, and the access keys of the three regions of every page.',
  lead: 'All contents of this site, in the order of the main menu.',
  keys: 'Access keys',
  keysLead:
    'Every page marks three regions with “:::”. Alt (in Firefox Alt and Shift, on macOS Control and Option) with one of these letters leads there.',
  parts: 'All contents',
  accessibility: 'Accessibility statement',
  count: (count: number) => `${count} pages`,
} as const;
