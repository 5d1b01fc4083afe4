import { expect, test, type Page } from 'playwright/test';
import { pagesOf } from '../../scripts/permalinks/pages.ts';
import { OwnHost } from './offline-host.ts';
import { controlled, expectStyled, findInBox, keptPaths } from './offline-reader.ts';

test.use({ serviceWorkers: 'allow', reuseContext: false });
test.describe.configure({ timeout: 90_000 });

let host: OwnHost;
test.beforeEach(async () => {
  host = await OwnHost.on(4650 + 20 * test.info().parallelIndex);
  await host.serve('dist');
});
test.afterEach(() => host.kill());

const button = (page: Page, name: RegExp) => page.locator('offline-reading').getByRole('button', { name });
const packs = async (page: Page): Promise<string[]> => (await keptPaths(page)).filter((path) => path.endsWith('.pack'));

async function openOffline(page: Page): Promise<void> {
  await page.goto(host.address('offline/'));
  await controlled(page);
}

test('the whole site, on request, is all there when the server is gone', async ({ page }) => {
  await openOffline(page);
  await expect(button(page, /^下載整站供離線閱讀（約\d\.\d MB）$/u)).toBeVisible();
  await button(page, /^下載整站/u).click();
  await expect(page.getByRole('status')).toContainText(['整站已下載完成'], { timeout: 30_000 });
  await host.kill();
  for (const path of pagesOf('dist').filter((each, at) => !each.includes('/embed/') && at % 150 === 0)) {
    expect((await page.goto(host.address(path.slice(1))))?.status(), path).toBe(200);
    await expectStyled(page);
  }
  await page.goto(host.address('agencies/'));
  expect(await findInBox(page, '金管會')).toContain('金融監督管理委員會');
  await page.goto(host.address('checks/'));
  const measures = await page.evaluate(
    async () => ((await (await fetch('/data/v1/measures.json')).json()) as []).length,
  );
  expect(measures).toBeGreaterThan(190);
  await page.goto(host.address('offline/'));
  await expect(page.locator('.facts')).toContainText(/整站2,\d{3}頁（\d\.\d MB）/u);
});

test('a download that breaks or is stopped goes on with what is missing', async ({ page, context }) => {
  await openOffline(page);
  const asked: string[] = [];
  // Pages of the whole site come one after another, so that there is a middle to stop at.
  await context.route('**/*.pack', async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await new Promise((resolve) => setTimeout(resolve, 250));
    await route.continue();
  });
  await button(page, /^下載整站/u).click();
  await expect(page.locator('progress')).toBeVisible();
  await expect.poll(async () => (await packs(page)).length).toBeGreaterThan(5);
  await button(page, /^停止$/u).click();
  await expect(page.getByRole('status').filter({ hasText: '已停止' })).toBeVisible();
  await expect(button(page, /^繼續下載（還有約/u)).toBeVisible();
  const first = await packs(page);
  await button(page, /^繼續下載/u).click();
  await expect.poll(async () => (await packs(page)).length).toBeGreaterThan(first.length + 5);
  await host.kill();
  await expect(page.getByRole('status').filter({ hasText: '連線中斷' })).toBeVisible({ timeout: 20_000 });
  const second = await packs(page);
  expect((await keptPaths(page)).filter((path) => path.endsWith('files.json'))).toEqual([]);
  await page.goto(host.address('measures/107-9-6/'));
  await expect(page.locator('h1')).toHaveText('這一頁沒有保存');
  await host.serve('dist');
  await openOffline(page);
  asked.length = 0;
  await button(page, /^繼續下載/u).click();
  await expect(page.getByRole('status').filter({ hasText: '整站已下載完成' })).toBeVisible({ timeout: 30_000 });
  expect(asked.filter((path) => second.includes(path))).toEqual([]);
  expect(new Set([...second, ...asked]).size).toBe((await packs(page)).length);
});

test('a broken download goes on by itself when the network is back', async ({ page }) => {
  await openOffline(page);
  await expect(button(page, /^下載整站/u)).toBeVisible();
  await host.kill();
  await button(page, /^下載整站/u).click();
  await expect(page.getByRole('status').filter({ hasText: '連線中斷' })).toBeVisible();
  await host.serve('dist');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('status').filter({ hasText: '整站已下載完成' })).toBeVisible({ timeout: 30_000 });
});

test('a device that says that it has no room is believed, before anything is downloaded', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 3e6, usage: 1e6 });
  });
  await openOffline(page);
  await button(page, /^下載整站/u).click();
  const said = page.getByRole('status').filter({ hasText: /裝置空間不足：需要約\d\.\d MB，可用空間約2\.0 MB/u });
  await expect(said).toBeVisible();
  expect(await packs(page)).toEqual([]);
});

test('a device that is full in the middle of the download says so, and goes on once it has room', async ({
  page,
  context,
}) => {
  await openOffline(page);
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  await button(page, /^下載整站/u).click();
  await expect(page.getByRole('status').filter({ hasText: '裝置空間已滿' })).toBeVisible({ timeout: 15_000 });
  expect((await packs(page)).length).toBeGreaterThan(1);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await button(page, /^繼續下載/u).click();
  await expect(page.getByRole('status').filter({ hasText: '整站已下載完成' })).toBeVisible({ timeout: 30_000 });
});
