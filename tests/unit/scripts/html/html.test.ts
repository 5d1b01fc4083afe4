import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../../scripts/html/faults.ts';
import { sampleOf } from '../../../../scripts/html/sample.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="zh-Hant-TW"><head><meta charset="utf-8"><title>題</title></head><body>${body}</body></html>`;

describe('faultsOf', () => {
  it('finds nothing wrong with a sound page', async () => {
    expect(await faultsOf('a', page('<main><h1>題</h1><p>文<a href="/">首頁</a></p></main>'))).toEqual([]);
  });

  it('says where which rule is broken', async () => {
    const faults = await faultsOf('a/index.html', page('<p id="x"><div>文</div></p><img src="x"><i id="x"></i>'));
    expect(faults.join('\n')).toMatch(/^a\/index\.html: close-order: .*\(/mu);
    expect(faults.join('\n')).toContain('no-dup-id');
    expect(faults.join('\n')).toContain('wcag/h37');
  });
});

describe('sampleOf', () => {
  const pages = ['index.html', ...[1, 2, 3, 4, 5].map((n) => `a/${n}/index.html`), 'b/x/index.html'];

  it('has the first of each kind, and every so many-th', () => {
    expect(sampleOf(pages, 3)).toEqual(['index.html', 'a/1/index.html', 'a/4/index.html', 'b/x/index.html']);
    expect(sampleOf(pages, 1)).toEqual(pages);
    expect(sampleOf(pages, 5, new Set(['a/3/index.html']))).toContain('a/3/index.html');
  });

  it('refuses a share that is none', () => {
    expect(() => sampleOf(pages, 0)).toThrow('--every: expected 1 or more, found 0');
  });
});
