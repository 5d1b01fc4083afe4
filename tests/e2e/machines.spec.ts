import { expect, test } from 'playwright/test';
import { feedFaults } from '../../scripts/machines/feeds.ts';
import { headFaults } from '../../scripts/machines/heads.ts';
import { linkedDataFaults } from '../../scripts/machines/linked-data.ts';
import { readSite } from '../../scripts/machines/site-pages.ts';
import { robotsFaults, sitemapFaults } from '../../scripts/machines/sitemap.ts';
import { BASE, BASED_DIST, BASED_SITE } from './site.ts';

test.use({ javaScriptEnabled: false });

test('what machines read is sound under another base and another host', async () => {
  const site = readSite(BASED_DIST, BASE, BASED_SITE);
  expect(site.pages.size).toBeGreaterThan(800);
  expect(headFaults(site)).toEqual([]);
  expect(sitemapFaults(site)).toEqual([]);
  expect(robotsFaults(site)).toEqual([]);
  expect(feedFaults(site)).toEqual([]);
  expect(await linkedDataFaults(site)).toEqual([]);
  for (const [page, html] of site.pages) expect(html, page).not.toContain('127.0.0.1');
});

test('every page leads to changes, corrections and the feed', async ({ page, request }) => {
  await page.goto('/measures/107-1-1/');
  const foot = page.locator('footer');
  const feed = await foot.getByRole('link', { name: '訂閱更新（Atom）' }).getAttribute('href');
  expect((await request.get(feed ?? '')).headers()['content-type']).toContain('xml');
  await foot.getByRole('link', { name: '勘誤與機關回應' }).click();
  await expect(page.getByText('目前沒有勘誤。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '怎麼回報錯誤' })).toBeVisible();
  await page.locator('footer').getByRole('link', { name: '網站更新紀錄' }).click();
  await page.getByRole('link', { name: '「網站公開」的連結' }).click();
  await expect(page).toHaveURL(/\/changelog\/#0\.1\.0$/u);
  await expect(page.locator('article:target')).toContainText('195項執行措施與關鍵績效指標');
});

for (const path of ['/editions/107/', '/agencies/fsc/', '/corrections/', '/changelog/']) {
  test(`${path} has its own feed, for readers and for their programs`, async ({ page, request }) => {
    await page.goto(path);
    const href = await page.locator('main').getByRole('link', { name: '訂閱更新（Atom）' }).getAttribute('href');
    const alternates = page.locator('link[rel=alternate][type="application/atom+xml"]');
    expect(await alternates.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toContain(href);
    expect(await (await request.get(href ?? '')).text()).toContain(`href="http://127.0.0.1:4321${path}"`);
  });
}

test('one address for each page: a query, a short form and a page that is not there have none of their own', async ({
  page,
  request,
}) => {
  await page.goto('/search/?q=遊說');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/search\/$/u);
  const short = await (await request.get('/107/46/')).text();
  expect(short).toMatch(/<link rel="canonical" href="[^"]*\/measures\/107-9-7\/">/u);
  expect(short).toContain('<meta name="robots" content="noindex">');
  const missing = await (await request.get('/measures/107-99-1/')).text();
  expect(missing).not.toContain('rel="canonical"');
  expect(missing).toContain('<meta name="robots" content="noindex">');
});

test('a browser reads feeds and sitemap as XML', async ({ page, request }) => {
  for (const [path, root] of [
    ['/feed.xml', 'feed'],
    ['/corrections/feed.xml', 'feed'],
    ['/agencies/moj-aac/feed.xml', 'feed'],
    ['/sitemap.xml', 'urlset'],
  ] as const) {
    const xml = await (await request.get(path)).text();
    const found = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.localName,
      xml,
    );
    expect(found, path).toBe(root);
  }
});
