import { expect, test } from 'playwright/test';
import { pngSize } from '../../src/images/png.ts';

for (const [path, size] of [
  ['/share/indicators/107-1-1-t1.png', { width: 1200, height: 630 }],
  ['/share/series/special-audits.png', { width: 1200, height: 630 }],
  ['/share/agencies/moj-aac.png', { width: 1200, height: 630 }],
  ['/share/editions/107.png', { width: 1200, height: 630 }],
  ['/share/checks/107-9-1-c7.png', { width: 1200, height: 630 }],
  ['/share/site.png', { width: 1200, height: 630 }],
  ['/indicators/107-1-1-t1.png', { width: 1488 }],
  ['/series/special-audits.png', { width: 1488 }],
] as const) {
  test(`${path} is a picture of its size, and few bytes`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('image/png');
    const body = await response.body();
    expect(pngSize(body)).toMatchObject(size);
    expect(body.length).toBeLessThan(60_000);
  });
}

test('what cannot be drawn has no picture, and what holds none for sharing', async ({ request }) => {
  expect((await request.get('/indicators/107-4-2-t1.svg')).status()).toBe(404);
  expect((await request.get('/indicators/107-4-2-t1.png')).status()).toBe(404);
  expect((await request.get('/share/checks/107-1-1-c1.png')).status()).toBe(404);
});

for (const path of ['/indicators/107-8-6-t1/', '/series/special-audits/'])
  test(`${path} leads to its drawing as a PNG file, which browsers show`, async ({ page }) => {
    await page.goto(path);
    await page.locator('figure summary').first().click();
    const href = await page.getByRole('link', { name: '下載PNG' }).first().getAttribute('href');
    expect(href).toBe(path.replace(/\/$/u, '.png'));
    await page.setContent(`<img src="${new URL(href ?? '', page.url()).href}">`);
    await expect.poll(() => page.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1488);
  });
