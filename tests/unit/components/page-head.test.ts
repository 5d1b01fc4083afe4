import { afterAll, beforeAll, expect, it } from 'vitest';
import { urlsUnder } from '../../../src/lib/urls.ts';
import { drawing } from './astro.ts';

let drawn: Awaited<ReturnType<typeof drawing>>;
beforeAll(async () => {
  drawn = await drawing();
}, 60_000);
afterAll(() => drawn.close());

const headOf = (hasImages: boolean, image: object | null = null): Promise<string> => {
  const about = { path: '/a/', title: '題', description: '說明', trail: [], head: { image } };
  return drawn.draw('PageHead', { url: urlsUnder('/', { hasImages }), site: new URL('https://example.org'), ...about });
};

it('shares a page with its own picture, or with that of the site', async () => {
  expect(await headOf(true)).toContain('<meta property="og:image" content="https://example.org/share/site.png">');
  const own = await headOf(true, { href: '/share/own.png', alt: '圖' });
  expect(own).toContain('<meta property="og:image" content="https://example.org/share/own.png">');
  expect(own).toContain('<meta name="twitter:card" content="summary_large_image">');
});

it('names no picture in a build without pictures, and is shared all the same', async () => {
  const html = await headOf(false);
  expect(html).not.toMatch(/image|png/u);
  expect(html).toContain('<meta property="og:title" content="題">');
  expect(html).toContain('<meta name="twitter:card" content="summary">');
});
