import { unzipSync } from 'fflate';
import { expect } from 'playwright/test';
import { BASE, basedPort } from './site.ts';
import { test } from './ready.ts';

test.use({ javaScriptEnabled: false });

test('the archive holds the files that stand beside it', async ({ page, request }) => {
  await page.goto('/data/');
  const link = page.getByRole('link', { name: 'all.zip' });
  const archive = await request.get((await link.getAttribute('href')) ?? '');
  expect(archive.headers()['content-type']).toContain('application/zip');
  const entries = Object.entries(unzipSync(new Uint8Array(await archive.body())));
  expect(entries.length).toBeGreaterThan(50);
  for (const [path, bytes] of entries.filter(([name]) => /\/(?:[a-z_]+\.csv|datapackage\.json)$/u.test(name))) {
    const published = await request.get(`/data/v1/${path.replace(/^.*\//u, '')}`);
    expect((await published.body()).equals(bytes), path).toBe(true);
  }
});

test('the page names its catalogue to programs and to people', async ({ page, request }) => {
  await page.goto('/data/');
  const address = await page.locator('link[rel=alternate][type="application/ld+json"]').getAttribute('href');
  expect(address).toBe('/data/catalog.jsonld');
  await expect(page.getByRole('link', { name: 'catalog.jsonld' })).toHaveAttribute('href', address ?? '');
  expect((await request.get(address ?? '')).status()).toBe(200);
});

test('on a phone code and rows scroll by themselves, and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/data/');
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
  for (const wide of [
    page.getByRole('group', { name: '實例的R程式' }),
    page.getByRole('group', { name: '觀測值的資料舉例' }),
  ]) {
    const [inside, outside] = await wide.evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(inside).toBeGreaterThan(outside);
  }
});

test('a field leads to the table whose records it names', async ({ page }) => {
  await page.goto('/data/');
  const fields = page.locator('.data-table', { has: page.locator('#indicators') }).locator('.fields > div');
  await fields.filter({ hasText: 'provision_id' }).getByRole('link', { name: 'provisions' }).click();
  await expect(page).toHaveURL(/\/data\/#provisions$/u);
  await expect(page.locator('#provisions')).toContainText('款目');
});

test('whole addresses in the files stand under the base too', async ({ request }) => {
  const at = `http://127.0.0.1:${basedPort}${BASE}data/`;
  const descriptor = (await (await request.get(`${at}v1/datapackage.json`)).json()) as { homepage: string };
  expect(new URL(descriptor.homepage).pathname).toBe(`${BASE}data/`);
  expect(await (await request.get(`${at}catalog.jsonld`)).text()).toContain(`${BASE}data/v1/all.zip`);
});
