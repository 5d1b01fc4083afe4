/** A script of the site's own, as the build writes it. */
const SCRIPT = /<script type="module" src="([^"]*\/_astro\/[^"]+)"><\/script>/gu;

/** Loads it once the page is there, at once where its address asks for something. */
const late = (address: string): string =>
  `<script>(a=>{location.search?a():addEventListener("load",a)})(()=>import("${address}"))</script>`;

/** A page whose scripts wait until it is there: reading needs none, and none is to compete with what is read. */
export const withLateScripts = (html: string): string => html.replaceAll(SCRIPT, (_, address: string) => late(address));
