/**
 * Where the site is published, from `SITE`: scheme and host, no folder.
 * @throws Error where it is anything else: a path would be left out of every whole address
 */
export function publishedAt(site: string): string {
  const url = URL.parse(site);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url && isWeb && url.href === `${url.origin}/`) return url.origin;
  const found = site === '' ? 'nothing' : site;
  throw new Error(`SITE: expected scheme and host, as https://example.org, found ${found}; give the folder in BASE`);
}
