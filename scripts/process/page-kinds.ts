/** Addresses of pages under `/` by their kind: of each kind the longest and the shortest real cases among them. */
export const PAGE_KINDS = {
  home: ['/'],
  editions: ['/editions/'],
  edition: ['/editions/098/', '/editions/107/', '/editions/112/', '/editions/aac-104/', '/editions/aac-policy/'],
  strategies: ['/strategies/'],
  strategy: ['/strategies/098-1/', '/strategies/098-1-2/', '/strategies/112-8/', '/strategies/aac-policy-2-4/'],
  measures: ['/measures/'],
  measure: [
    '/measures/107-9-5/',
    '/measures/107-9-6/',
    '/measures/107-7-8/',
    '/measures/112-1-1/',
    '/measures/098-1-1-5-7/',
    '/measures/aac-104-2-3/',
  ],
  agencies: ['/agencies/'],
  agency: ['/agencies/moj/', '/agencies/moj-aac/', '/agencies/moa/', '/agencies/local-governments/', '/agencies/oac/'],
  sources: ['/sources/'],
  source: ['/sources/plan-098/', '/sources/plan-112/', '/sources/budget-aac-104/'],
  indicators: ['/indicators/'],
  indicator: [
    '/indicators/107-1-1-t1/',
    '/indicators/107-6-1-t1/',
    '/indicators/107-8-6-t1/',
    '/indicators/107-9-7-t1/',
    '/indicators/112-9-4-t1/',
    '/indicators/098-1-1-1-1-t1a/',
    '/indicators/aac-104-3-1-r103-1/',
  ],
  'all series': ['/series/'],
  series: ['/series/special-audits/'],
  comparisons: ['/compare/'],
  comparison: ['/compare/107...112/', '/compare/098...112/'],
  checks: ['/checks/'],
  check: ['/checks/107-9-1-c7/', '/checks/budget-aac-104-c1/'],
  embed: ['/embed/indicators/107-1-1-t1/', '/embed/series/special-audits/'],
  data: ['/data/'],
  search: ['/search/'],
  about: ['/about/', '/about/design/', '/accessibility/', '/sitemap/'],
  glossary: ['/glossary/'],
  method: ['/method/'],
  offline: ['/offline/'],
  changelog: ['/changelog/'],
  corrections: ['/corrections/'],
  'in English': [
    '/en/',
    '/en/editions/107/',
    '/en/strategies/107-9/',
    '/en/measures/107-9-5/',
    '/en/indicators/107-8-6-t1/',
    '/en/agencies/fsc/',
    '/en/compare/107...112/',
    '/en/checks/107-9-1-c7/',
    '/en/search/',
    '/en/data/',
    '/en/method/',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** All of them, in that order. */
export const PAGES: readonly string[] = Object.values(PAGE_KINDS).flat();

/** The kind of a listed page. */
export const kindOf = (page: string): string =>
  Object.entries<readonly string[]>(PAGE_KINDS).find(([, pages]) => pages.includes(page))?.[0] ?? 'page';
