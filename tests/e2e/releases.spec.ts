import { rmSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { makeRelease } from '../../scripts/release/release.ts';
import { laterRelease, MARK, OwnHost } from './offline-host.ts';
import { controlled, expectStyled, findInBox, keptPaths, read, releaseOn } from './offline-reader.ts';

test.use({ serviceWorkers: 'allow', reuseContext: false });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let host: OwnHost;
let later: { dist: string; release: string };
test.beforeAll(async () => {
  test.setTimeout(120_000);
  later = await laterRelease('dist', '/');
});
test.afterAll(() => {
  rmSync(later.dist, { recursive: true });
});
test.beforeEach(async () => {
  host = await OwnHost.on(4680 + 5 * test.info().parallelIndex);
  await host.serve('dist');
});
test.afterEach(() => host.kill());

const PAGES = ['measures/107-9-6/', 'measures/107-9-5/', 'indicators/107-1-1-t1/', 'agencies/moj-aac/'];

/** A page is of one release in all that it shows: its words, and what it finds. */
async function expectRelease(page: Page, release: string): Promise<void> {
  await expect.poll(() => releaseOn(page)).toBe(release);
  const isLater = release === later.release;
  expect(((await page.locator('h1').textContent()) ?? '').includes(MARK)).toBe(isLater);
  expect((await findInBox(page, '廉政署')).includes(MARK)).toBe(isLater);
  await expectStyled(page);
}

const releasesKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1) ?? '').sort());

test('the pages that were read are those of the new release, all at once', async ({ page }) => {
  for (const path of PAGES) await read(page, host.address(path));
  const former = await releaseOn(page);
  await expectRelease(page, former);
  await host.serve(later.dist);
  // The new worker comes after the first page of its release, with all the others.
  await page.goto(host.address(PAGES[0] ?? ''));
  await expectRelease(page, later.release);
  await expect.poll(() => releasesKept(page), { timeout: 20_000 }).toEqual([later.release]);
  await host.kill();
  for (const path of PAGES) {
    expect((await page.goto(host.address(path)))?.status(), path).toBe(200);
    await expectRelease(page, later.release);
  }
});

test('a page of the former release that is open says so, and finds nothing of the new one', async ({
  page,
  context,
}) => {
  await read(page, host.address('measures/107-9-6/'));
  const former = await releaseOn(page);
  await host.serve(later.dist);
  const other = await context.newPage();
  await other.goto(host.address('measures/107-9-5/'));
  await expectRelease(other, later.release);
  const notice = page.getByRole('status').filter({ hasText: '網站已更新，重新載入' });
  await expect(notice).toBeVisible({ timeout: 20_000 });
  await expect(other.getByText('網站已更新')).toHaveCount(0);
  await page.locator('#site-search-box').fill('廉政署');
  await page.waitForTimeout(2000);
  expect(await page.locator('body').innerText()).not.toContain(MARK);
  expect(await releaseOn(page)).toBe(former);
  await notice.getByRole('link').click();
  await expectRelease(page, later.release);
});

test('an update that breaks off leaves the former release as it was', async ({ page, context }) => {
  for (const path of PAGES) await read(page, host.address(path));
  const former = await releaseOn(page);
  await host.serve(later.dist);
  await context.route('**/measures/107-9-5/', (route) => route.abort());
  const failed = context.waitForEvent('requestfailed', { timeout: 20_000 });
  await page.goto(host.address('measures/107-9-6/'));
  await expectRelease(page, later.release);
  await failed;
  await host.kill();
  for (const path of PAGES) {
    await page.goto(host.address(path));
    expect(await releaseOn(page)).toBe(former);
  }
});

test('a whole site stays whole in its release until the new one is here', async ({ page }) => {
  const loaded = page.getByRole('status').filter({ hasText: '整站已下載完成' });
  await page.goto(host.address('offline/'));
  await controlled(page);
  await page.getByRole('button', { name: /^下載整站/u }).click();
  await expect(loaded).toBeVisible({ timeout: 30_000 });
  const former = await releaseOn(page);

  await host.serve(later.dist);
  await page.goto(host.address('measures/107-9-6/'));
  await expectRelease(page, later.release);
  await expect.poll(() => releasesKept(page), { timeout: 20_000 }).toEqual([former, later.release].sort());
  await host.kill();
  for (const path of PAGES) {
    await page.goto(host.address(path));
    await expectRelease(page, former);
  }

  await host.serve(later.dist);
  await page.goto(host.address('offline/'));
  await expect(page.locator('.facts')).toContainText('整站前一版');
  await page.getByRole('button', { name: /^下載新版整站/u }).click();
  await expect(loaded).toBeVisible({ timeout: 30_000 });
  await host.kill();
  for (const path of PAGES) {
    await page.goto(host.address(path));
    await expectRelease(page, later.release);
  }
  expect(await releasesKept(page)).toEqual([later.release]);
});

test('an update in the middle of a download of the whole site ends it, and nothing of it is shown', async ({
  page,
  context,
}) => {
  await page.goto(host.address('offline/'));
  await controlled(page);
  const former = await releaseOn(page);
  await context.route('**/*.pack', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.getByRole('button', { name: /^下載整站/u }).click();
  await expect
    .poll(async () => (await keptPaths(page)).filter((path) => path.endsWith('.pack')).length)
    .toBeGreaterThan(5);
  await host.serve(later.dist);
  await expect(page.getByRole('status').filter({ hasText: '請重新載入本頁' })).toBeVisible({ timeout: 20_000 });
  expect(await releaseOn(page)).toBe(former);
  await page.reload();
  await expect.poll(() => releasesKept(page), { timeout: 20_000 }).toEqual([later.release]);
  await page.getByRole('button', { name: /^下載整站/u }).click();
  await expect(page.getByRole('status').filter({ hasText: '整站已下載完成' })).toBeVisible({ timeout: 60_000 });
  await host.kill();
  await page.goto(host.address('measures/107-9-6/'));
  await expectRelease(page, later.release);
});

test('a host that turns it off ends the workers of its readers', async ({ page }) => {
  await read(page, host.address('measures/107-9-6/'));
  await makeRelease(later.dist, '/', true);
  await host.serve(later.dist);
  await page.goto(host.address('measures/107-9-6/'));
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
      timeout: 20_000,
    })
    .toBe(0);
  expect(await releasesKept(page)).toEqual([]);
  await page.goto(host.address('offline/'));
  await expect(page.locator('offline-reading')).toContainText('無法保存網頁');
});
