/** A script of the site's own, as the build writes it. */
const SCRIPT = /<script type="module" src="([^"]*\/_astro\/[^"]+)"><\/script>/gu;

/** Once the page is drawn: a browser tells of its first paint also when asked afterwards. */
const ONCE_DRAWN =
  'a=>addEventListener("load",()=>new PerformanceObserver((_,o)=>{o.disconnect();a()}).observe({type:"paint",buffered:true}))';

/**
 * Loads it once the page is there and drawn, at once where its address asks for something; a second time where the first is
 * lost, as on a bad network, or while one service worker follows another.
 */
const late = (address: string): string =>
  `<script>((a,b)=>location.search?a():b(a))((a=()=>import("${address}"))=>a().catch(a),${ONCE_DRAWN})</script>`;

/** A page whose scripts wait until it is there: reading needs none, and none is to compete with what is read. */
export const withLateScripts = (html: string): string => html.replaceAll(SCRIPT, (_, address: string) => late(address));
