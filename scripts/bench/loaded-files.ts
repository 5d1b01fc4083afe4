/** What a page makes a browser fetch before its reader does anything, by path from the root of the site, and its own scripts. */
export type LoadedFiles = {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly inline: readonly string[];
};

const TAG = /<(?:script|link)\b[^>]*>/gu;
const INLINE = /<script(?![^>]*\ssrc=)(?![^>]*\stype="?(?!module)[a-z])[^>]*>([\s\S]*?)<\/script>/gu;
/** What a page loads once it is there: `()=>import("/_astro/page.js")`. */
const LATE = /\bimport\("([^"]+)"\)/gu;
/** What a module imports before it runs: `from"./dom.js"`, `import"./dom.js"`; not `import("./later.js")`. */
const IMPORTED = /\b(?:from|import)\s*["'](\.[^"']+)["']/gu;

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="?([^"\\s>]*)`, 'u').exec(tag)?.[1] ?? '';

/** Scripts with all that they import, each once. */
function withImports(paths: readonly string[], read: (path: string) => string): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, imported = ''] of read(path).matchAll(IMPORTED)) visit(new URL(imported, `site:${path}`).pathname);
  };
  paths.forEach(visit);
  return [...found];
}

/**
 * The style sheets and scripts of a page of HTML.
 * @param read the text of a file of the site
 */
export function loadedFiles(html: string, read: (path: string) => string): LoadedFiles {
  const tags = [...html.matchAll(TAG)].map(([tag]) => tag);
  const inline = [...html.matchAll(INLINE)].map(([, script = '']) => script);
  const scripts = tags.filter((tag) => tag.startsWith('<script')).map((tag) => attribute(tag, 'src'));
  const late = inline.flatMap((script) => [...script.matchAll(LATE)].map(([, path = '']) => path));
  const linked = (rel: string): string[] =>
    tags.filter((tag) => attribute(tag, 'rel') === rel).map((tag) => attribute(tag, 'href').replace(/\?.*$/u, ''));
  return {
    styles: linked('stylesheet'),
    scripts: withImports([...scripts.filter((src) => src !== ''), ...late, ...linked('modulepreload')], read),
    inline,
  };
}
