import { readFile } from 'node:fs/promises';
import { expect } from 'playwright/test';
import { box, measures, queryOf, status } from './search-page.ts';
import { test } from './ready.ts';

test.describe('the page of the search', () => {
  test('nothing is loaded before the box is touched', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto('/search/');
    await page.waitForLoadState('networkidle');
    const isSearch = (url: string): boolean => /index\.json|worker|views/u.test(url);
    expect(loaded.filter(isSearch)).toEqual([]);
    await box(page).focus();
    await expect.poll(() => loaded.filter(isSearch).length).toBe(3);
  });

  test('results come as one types, grouped, the words marked', async ({ page }) => {
    await page.goto('/search/');
    await box(page).pressSequentially('金管會');
    await expect(status(page)).toHaveText(/「金管會」：28項執行措施、1個機關/u);
    await expect(page.locator('#search-everything')).toBeHidden();
    await expect(page.locator('#search-results h2')).toHaveText([/^機關/u, /^執行措施/u]);
    await expect(page.locator('.found-agencies .name')).toHaveText(['金融監督管理委員會']);
    await expect(page.locator('.found-agencies')).toContainText('前後名稱：行政院金融監督管理委員會');
    await box(page).pressSequentially(' 公司治理');
    await expect(status(page)).toHaveText(/「金管會 公司治理」/u);
    await expect(measures(page).first().locator('mark').first()).toHaveText('公司治理');
    await expect(page.locator('.found-indicators .row').first()).toBeVisible();
  });

  test('a word deep in a cell is shown in its cell, which leads to its place', async ({ page }) => {
    await page.goto('/search/?q=McGruddy');
    const snippet = measures(page).first().locator('.snippet');
    await expect(snippet.locator('mark')).toHaveText('McGruddy');
    await snippet.getByRole('link', { name: '達成情形' }).click();
    await expect(page).toHaveURL(/\/measures\/107-3-2\/#107-3-2-r\d$/u);
    await expect(page.locator(':target')).toContainText('McGruddy');
  });

  test('金管會 未達成 has none, and its record is said instead', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/search/?q=金管會 未達成');
    await expect(status(page)).toContainText('0項執行措施');
    const none = page.locator('.none');
    await expect(none).toHaveText('金融監督管理委員會沒有判定為未達標或機關表示未完成的執行措施。以下是它的紀錄。');
    await expect(none).toBeInViewport();
    await expect(page.locator('.found-agencies')).toContainText('107年執行情形報告，7項執行措施');
    await expect(page.locator('.found-agencies')).toContainText('獨自負責的指標：達標4、機關表示完成2');
    await expect(page.getByRole('link', { name: /^未達成（\d+項）$/u })).toBeVisible();
  });

  test('檢察署 未達成 gives 序次 35 and 36, with their indicators', async ({ page }) => {
    await page.goto('/search/?q=檢察署 未達成');
    await expect(measures(page).locator('.place')).toHaveText([/序次35/u, /序次36/u]);
    await expect(page.locator('.found-indicators .row')).toHaveCount(2);
    await expect(page.locator('.found-indicators .row').first()).toContainText('未達標');
  });

  test('what is not there is said, with ways to go on', async ({ page }) => {
    await page.goto('/search/?q=颱風假');
    await expect(page.locator('.none')).toHaveText('收錄的文件裡找不到「颱風假」。');
    await page.getByRole('link', { name: '揭弊者保護', exact: true }).click();
    await expect(status(page)).toContainText('「揭弊者保護」');
    await expect(measures(page).first()).toBeVisible();
  });

  test('a body that the documents lack is not taken for another', async ({ page }) => {
    await page.goto('/search/?q=健保署');
    await expect(page.locator('.none')).toHaveText('收錄的文件裡找不到「健保署」。');
    await expect(page.getByText('，改找「')).toHaveCount(0);
  });

  test('the title of the page says what is looked for; quotation marks in it become inner ones', async ({ page }) => {
    await page.goto('/search/');
    const title = await page.title();
    await box(page).fill('「揭弊者」');
    await expect(status(page)).toContainText('「『揭弊者』」：');
    await expect(page).toHaveTitle(`「揭弊者」｜${title}`);
    await box(page).fill('');
    await expect(page).toHaveTitle(title);
  });

  test('a body that takes part is named with its role', async ({ page }) => {
    await page.goto('/search/?q=角色:協辦 教育部');
    await expect(measures(page).first().locator('.bodies')).toHaveText(/^辦理機關：[^；]*；協辦機關：.*教育部/u);
  });

  test('a mistyped word is said to have been taken for another', async ({ page }) => {
    await page.goto('/search/?q=透明晶質將');
    await expect(page.locator('.box', { hasText: '，改找「' })).toHaveText(
      '找不到「透明晶質將」，改找「透明晶質獎」。',
    );
    await expect(measures(page)).not.toHaveCount(0);
  });

  test('facets narrow, count, and stand in the address; Back leads back', async ({ page }) => {
    await page.goto('/search/?q=廉政署');
    await expect(measures(page).first()).toBeVisible();
    const before = await status(page).textContent();
    const facet = page.locator('#search-facets label', { hasText: '107年執行情形報告' });
    const count = await facet.locator('.count').textContent();
    await facet.getByRole('checkbox').check();
    await expect(status(page)).toContainText(`${count ?? ''}項執行措施`);
    expect(queryOf(page).getAll('edition')).toEqual(['107']);
    await expect(facet.getByRole('checkbox')).toBeFocused();
    const ofEdition = await status(page).textContent();
    await page.locator('#search-facets label', { hasText: '達標' }).first().getByRole('checkbox').check();
    await expect.poll(() => queryOf(page).getAll('status')).toEqual(['met']);
    await expect(status(page)).not.toHaveText(ofEdition ?? '');
    const shared = page.url();
    const narrowed = await status(page).textContent();
    await page.goBack();
    await expect.poll(() => queryOf(page).getAll('status')).toEqual([]);
    await page.goBack();
    await expect(status(page)).toHaveText(before ?? '');
    await page.goto('/');
    await page.goto(shared);
    await expect(status(page)).toHaveText(narrowed ?? '');
    await expect(page.locator('#search-facets > summary')).toHaveText('篩選（已選2項）');
    await page.getByRole('button', { name: '清除篩選' }).click();
    await expect(status(page)).toHaveText(before ?? '');
  });

  test('words typed anew are one step back in the history', async ({ page }) => {
    await page.goto('/search/?q=監察院');
    await expect(status(page)).toContainText('監察院');
    await box(page).fill('');
    await box(page).pressSequentially('遊說登記');
    await expect(status(page)).toContainText('「遊說登記」');
    await expect.poll(() => queryOf(page).get('q')).toBe('遊說登記');
    await page.goBack();
    await expect(box(page)).toHaveValue('監察院');
    await expect(status(page)).toContainText('「監察院」');
    await page.goForward();
    await expect(box(page)).toHaveValue('遊說登記');
  });

  test('results can be sorted, and more of them shown', async ({ page }) => {
    await page.goto('/search/?q=廉政署');
    await expect(measures(page)).toHaveCount(10);
    await page.getByLabel('排序').selectOption('printed');
    await expect(measures(page).first().locator('.place')).toContainText('98年方案');
    expect(queryOf(page).get('sort')).toBe('printed');
    const more = page.locator('.found-measures').getByRole('button', { name: /^再顯示\d+項$/u });
    await more.scrollIntoViewIfNeeded();
    const tenth = measures(page).nth(9);
    const before = await tenth.boundingBox();
    await more.click();
    await expect(measures(page)).toHaveCount(30);
    await expect(measures(page).nth(10).locator('a[data-result]')).toBeFocused();
    expect((await tenth.boundingBox())?.y).toBe(before?.y);
  });

  test('all indicators and texts can be had', async ({ page }) => {
    await page.goto('/search/?q=洗錢');
    const group = page.locator('.found-indicators');
    const total = Number(await group.locator('h2 .count').textContent());
    expect(total).toBeGreaterThan(5);
    await expect(group.locator('.row')).toHaveCount(5);
    await group.getByRole('button').click();
    await expect(group.locator('.row')).toHaveCount(total);
  });

  test('what the facets leave out is said to be there', async ({ page }) => {
    await page.goto('/search/?q=洗錢&status=missed');
    await expect(page.locator('.none')).toHaveText(/^「洗錢」有\d+項執行措施，但沒有一項符合所選的篩選。$/u);
    await page.locator('#search-results').getByRole('link', { name: '清除篩選' }).click();
    await expect(measures(page).first()).toBeVisible();
  });

  test('a target of another year is named by its year', async ({ page }) => {
    await page.goto('/search/?q=電子發文 70%');
    await expect(measures(page).first().locator('.snippet a')).toHaveText(['102年度原定目標值']);
  });

  test('arrows choose in the list of sorts', async ({ page }) => {
    await page.goto('/search/?q=廉政署');
    const sort = page.getByLabel('排序');
    await sort.focus();
    await page.keyboard.press('ArrowDown');
    await expect(sort).toBeFocused();
  });

  test('all results can be had as CSV, and with a byte order mark for Excel', async ({ page, baseURL }) => {
    await page.goto('/search/?q=檢察署 未達成');
    const save = async (name: string, as: string): Promise<Buffer> => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      expect(file.suggestedFilename()).toBe(as);
      return readFile(await file.path());
    };
    const csv = await save('下載CSV', 'search.csv');
    const lines = csv.toString('utf8').split('\r\n');
    expect(lines[0]).toBe('id,edition_id,seq,strategy_id,text,agencies,statuses,url');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('107-8-6,107,35,107-8,各地方檢察署查察貪瀆不法，依法偵辦。');
    expect(lines[1]).toMatch(new RegExp(`${baseURL ?? ''}/measures/107-8-6/$`, 'u'));
    const excel = await save('下載Excel用CSV', 'search.excel.csv');
    expect(excel.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(excel.subarray(3)).toEqual(csv);
  });

  test('where the index cannot be had, that is said, and the lists stay', async ({ page }) => {
    await page.route(/\/index\.json/u, (route) => route.abort());
    await page.goto('/search/?q=金管會');
    await expect(status(page)).toHaveText('搜尋資料載入失敗。');
    await expect(page.getByRole('link', { name: '再試一次' })).toBeVisible();
    await expect(page.locator('#search-everything')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to all agencies and all measures', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('金管會');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/u);
    await expect(page.locator('#search-everything')).toBeVisible();
    await expect(page.locator('#search-everything .card')).toHaveCount(195);
    await expect(page.locator('#search-everything .agencies a', { hasText: /^金融監督管理委員會$/u })).toBeVisible();
    await expect(page.getByText('這個瀏覽器沒有執行JavaScript')).toBeVisible();
    // What only a script can do is not offered.
    await expect(page.locator('#search-everything .lead')).toBeHidden();
    await expect(page.locator('#search-examples')).toBeHidden();
  });
});

test('browsers are offered the search as an engine', async ({ page }) => {
  await page.goto('/');
  const href = await page.locator('link[rel=search]').getAttribute('href');
  const description = await page.request.get(href ?? '');
  expect(description.status()).toBe(200);
  const template = /<Url type="text\/html"[^>]*template="([^"]*)"/u.exec(await description.text())?.[1] ?? '';
  const { pathname, search } = new URL(template.replace('{searchTerms}', encodeURIComponent('廉政署 107年')));
  await page.goto(`${pathname}${search}`);
  await expect(status(page)).toContainText('「廉政署 107年」');
});
