import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BuiltSite } from '../../../../scripts/machines/site-pages.ts';

export const ROOT = 'https://example.org/x/';

/** A built site of a few pages and files, which is there while the test runs. */
export function builtSite(pages: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}): BuiltSite {
  const dist = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(dist, { recursive: true, force: true });
  });
  for (const [path, body] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), body);
  }
  return { dist, root: ROOT, pages: new Map(Object.entries(pages)) };
} // prettier-ignore

/** A page whose head is that of its address. */
export function pageAt(path: string, { canonical = path, head = '' } = {}): string {
  const address = `${ROOT}${canonical.slice(1)}`;
  const meta = Object.entries({
    'og:title': '題', 'og:description': '說明', 'og:type': 'article', 'og:url': address, 'og:site_name': '本站',
    'og:locale': 'zh_TW', 'og:image': `${ROOT}share/site.png`, 'og:image:width': '1200', 'og:image:height': '630',
    'og:image:alt': '圖', 'twitter:card': 'summary_large_image',
  }).map(([name, content]) => `<meta ${name.startsWith('og') ? 'property' : 'name'}="${name}" content="${content}">`);
  return `<head><link rel="canonical" href="${address}">${meta.join('')}${head}</head><main></main>`;
} // prettier-ignore
