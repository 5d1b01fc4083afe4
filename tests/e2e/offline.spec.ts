import { createServer } from 'node:http';
import { expect, test } from 'playwright/test';
import { OwnHost } from './offline-host.ts';
import { controlled, expectStyled, keptPaths, read } from './offline-reader.ts';
import { BASE, BASED_DIST } from './site.ts';

test.use({ serviceWorkers: 'allow', reuseContext: false });
test.describe.configure({ timeout: 60_000 });

let host: OwnHost;
test.beforeEach(async () => {
  host = await OwnHost.on(4610 + 20 * test.info().parallelIndex);
  await host.serve('dist');
});
test.afterEach(() => host.kill());

test('what was read can be read again when the server is gone, the first page among it', async ({ page }) => {
  await page.goto(host.address(''));
  await controlled(page);
  await read(page, host.address('measures/107-9-6/'));
  await read(page, host.address('compare/107...112/'));
  await host.kill();
  for (const path of ['', 'index.html', 'measures/107-9-6/', 'measures/107-9-6', 'compare/107...112/?a=1#107-9-6']) {
    const response = await page.goto(host.address(path));
    expect(response?.status(), path).toBe(200);
    await expectStyled(page);
  }
  await expect(page.locator('h1')).toContainText('對照');
});

test('a page that was not read is replaced by the list of those that were', async ({ page }) => {
  await read(page, host.address('measures/107-9-6/'));
  await host.kill();
  const response = await page.goto(host.address('measures/107-1-1/'));
  expect(response?.status()).toBe(503);
  await expect(page.locator('h1')).toHaveText('這一頁沒有保存');
  await expect(page.locator('main')).toContainText('/measures/107-1-1/');
  await expect(page.locator('main').getByText('現在連不上網站，無法下載整站。')).toBeVisible();
  await expectStyled(page);
  await page.locator('offline-reading').getByRole('link', { name: '107-9-6' }).click();
  await expect(page).toHaveURL(host.address('measures/107-9-6/'));
  await page.goto(host.address('en/measures/107-1-1/'));
  await expect(page.locator('h1')).toHaveText('This page is not kept');
});

test('a page that does not exist, and what another server says, is never kept', async ({ page }) => {
  await read(page, host.address('measures/107-9-6/'));
  expect((await page.goto(host.address('measures/107-99-1/')))?.status()).toBe(404);
  await host.kill();
  const portal = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end('<!doctype html><html><title>log in</title><h1>log in</h1></html>');
  }).listen(host.port, '127.0.0.1');
  for (const path of ['measures/107-9-6/', 'measures/107-1-1/']) {
    await page.goto(host.address(path));
    await expect(page.locator('h1')).toHaveText('log in');
  }
  await page.waitForLoadState('networkidle');
  portal.closeAllConnections();
  await new Promise((resolve) => portal.close(resolve));
  await page.goto(host.address('measures/107-9-6/'));
  await expect(page.locator('h1')).not.toHaveText('log in');
  for (const path of ['measures/107-1-1/', 'measures/107-99-1/', '404.html'])
    expect((await page.goto(host.address(path)))?.status(), path).toBe(503);
});

test('a network that does not answer is waited for four seconds', async ({ page }) => {
  await read(page, host.address('measures/107-9-6/'));
  host.hang(true);
  const started = performance.now();
  await page.goto(host.address('measures/107-9-6/'), { waitUntil: 'commit' });
  expect(performance.now() - started).toBeGreaterThan(3500);
  expect(performance.now() - started).toBeLessThan(8000);
  await expect(page.locator('h1')).toBeVisible();
  host.hang(false);
});

test('what is not the reading of a page goes its way', async ({ page }) => {
  await read(page, host.address(''));
  const range = await page.evaluate(async () => {
    const response = await fetch('/data/v1/measures.json', { headers: { Range: 'bytes=0-9' } });
    return [response.status, (await response.text()).length];
  });
  expect(range).toEqual([206, 10]);
  await page.goto(host.address('search/?q=%E5%BB%89%E6%94%BF%E7%BD%B2'));
  await expect.poll(() => keptPaths(page)).toContain('/search/');
  for (const part of ['/search/index.json?', '/_astro/search-worker', '/_astro/views'])
    await expect.poll(async () => (await keptPaths(page)).some((path) => path.startsWith(part)), part).toBe(true);
  await page.evaluate(() => fetch('/search/', { method: 'POST' }).catch(() => undefined));
  expect((await keptPaths(page)).filter((path) => path.startsWith('/search/?q') || path.startsWith('/data/'))).toEqual(
    [],
  );
  await host.kill();
  expect((await page.goto(host.address('search/?q=%E9%87%91%E7%AE%A1%E6%9C%83')))?.status()).toBe(200);
  await expect(page.locator('#search-status')).toContainText('金管會', { timeout: 15_000 });
});

test('turned off, it keeps nothing until it is turned on again', async ({ page }) => {
  await read(page, host.address('offline/'));
  await page.getByLabel('在這個瀏覽器保存讀過的頁').uncheck();
  await expect(page.getByRole('status').filter({ hasText: '離線保存已關閉' })).toBeVisible();
  const left = () =>
    page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, ...(await caches.keys())]);
  expect(await left()).toEqual([0]);
  for (const path of ['measures/107-9-6/', 'offline/']) {
    await page.goto(host.address(path), { waitUntil: 'networkidle' });
    expect(await left()).toEqual([0]);
  }
  await page.getByLabel('在這個瀏覽器保存讀過的頁').check();
  await controlled(page);
  await read(page, host.address('measures/107-9-6/'));
});

test('what is kept can be deleted', async ({ page }) => {
  await read(page, host.address('measures/107-9-6/'));
  await page.goto(host.address('offline/'));
  await expect(page.locator('offline-reading')).toContainText('1頁');
  await page.getByRole('button', { name: '刪除保存的內容' }).click();
  await expect(page.locator('.facts')).toContainText('讀過的頁沒有');
  await host.kill();
  expect((await page.goto(host.address('measures/107-9-6/')))?.status()).toBe(503);
});

test('a site in a folder of its host keeps to that folder', async ({ page }) => {
  await host.kill();
  const based = new OwnHost(host.port, BASE);
  await based.serve(BASED_DIST);
  try {
    await read(page, based.address('en/measures/107-9-6/'));
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    );
    expect(scopes).toEqual([BASE]);
    await based.kill();
    expect((await page.goto(based.address('en/measures/107-9-6')))?.status()).toBe(200);
    await expectStyled(page);
    expect((await page.goto(based.address('measures/107-9-6/')))?.status()).toBe(503);
    await expect(page.locator('h1')).toHaveText('這一頁沒有保存');
  } finally {
    await based.kill();
  }
});
