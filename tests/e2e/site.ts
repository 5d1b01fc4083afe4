/** Where the tests find the site. */
export const port = Number(process.env['E2E_PORT'] ?? 4400);
export const basedPort = Number(process.env['E2E_BASED_PORT'] ?? 4401);
export const BASE = '/integrity/tracker/';

/** A page of each kind, the longest and the shortest real cases among them. */
export const PAGES = [
  '/',
  '/editions/',
  '/editions/098/',
  '/editions/107/',
  '/editions/112/',
  '/editions/aac-104/',
  '/editions/aac-policy/',
  '/strategies/',
  '/strategies/098-1/',
  '/strategies/098-1-2/',
  '/strategies/112-8/',
  '/strategies/aac-policy-2-4/',
  '/measures/',
  '/measures/107-9-5/',
  '/measures/107-9-6/',
  '/measures/107-7-8/',
  '/measures/112-1-1/',
  '/measures/098-1-1-5-7/',
  '/measures/aac-104-2-3/',
  '/agencies/',
  '/agencies/moj-aac/',
  '/agencies/moa/',
  '/agencies/local-governments/',
  '/agencies/oac/',
  '/sources/',
  '/sources/plan-098/',
  '/sources/plan-112/',
  '/sources/budget-aac-104/',
  '/data/',
  '/about/',
  '/method/',
] as const;
