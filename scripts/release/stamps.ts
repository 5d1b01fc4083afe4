const RELEASE = /(<meta name="release" content=")[^"]*(")/u;
const INDEX = /(<site-search [^>]*data-index=")([^"?]+)(?:\?[^"]*)?(")/u;
const SHEET = /(<link rel="stylesheet" href=")((?![^"]*\/_astro\/)[^"?]+)(?:\?[^"]*" integrity="[^"]*)?(")/gu;

/** The hash of a file of the site, by its address. */
export type Hashes = (address: string) => string;

/** A page as it was built: without its release, and without hashes of what it asks for. */
export const unstamped = (html: string): string =>
  html.replace(RELEASE, '$1$2').replace(INDEX, '$1$2$3').replaceAll(SHEET, '$1$2$3');

/**
 * A page with the release that it is of, and with hashes of what it asks for by addresses that stay the same while the
 * content changes, so that browsers refuse the search index or the style of another release.
 */
export function stamped(html: string, release: string, hashOf: Hashes): string {
  return html
    .replace(RELEASE, `$1${release}$2`)
    .replace(INDEX, (_, before: string, address: string, end: string) => `${before}${address}?${hashOf(address)}${end}`)
    .replaceAll(SHEET, (_, before: string, address: string, end: string) => {
      const hash = hashOf(address);
      return `${before}${address}?${hash}" integrity="${hash}${end}`;
    });
}
