import { expect, test, type APIRequestContext, type Page } from 'playwright/test';
import { z } from 'zod';
import { indicatorSchema } from '../../src/schemas/indicator.ts';
import { observationSchema } from '../../src/schemas/observation.ts';

test.use({ javaScriptEnabled: false });

async function table<T extends z.ZodType>(request: APIRequestContext, name: string, row: T): Promise<z.infer<T>[]> {
  const response = await request.get(`/data/v1/${name}.json`);
  return z.array(row).parse(await response.json());
}

const shown = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .evaluateAll((elements) => elements.filter((element) => element.getClientRects().length > 0).length);

test('the counts on the home page are those of the published indicators', async ({ page, request }) => {
  const observations = await table(request, 'observations', observationSchema);
  const years = new Map(observations.toReversed().map(({ indicator_id, roc_year }) => [indicator_id, roc_year]));
  const own = (await table(request, 'indicators', indicatorSchema)).filter(
    ({ id }) => id.startsWith('107-') && years.get(id) === 107,
  );
  const expected = Map.groupBy(own, ({ status }) => status);
  await page.goto('/');
  const tally = page.locator('.tally > li');
  await expect(tally).toHaveCount(expected.size);
  for (const [status, those] of expected) {
    const entry = page.locator(`.tally > li[data-status="${status}"]`);
    await expect(entry.locator('.number')).toHaveText(String(those.length));
    const arguable = those.filter((indicator) => indicator.arguable).length;
    if (arguable > 0) await expect(entry).toContainText(`其中${arguable}項有不同讀法`);
    else await expect(entry).not.toContainText('不同讀法');
  }
});

test('the two plain misses of 107 stand on the home page', async ({ page }) => {
  await page.goto('/');
  for (const [id, target, actual, rate] of [
    ['107-8-6-t1', '目標120件', '實際92件', '未達標，為目標的76.7%'],
    ['107-8-7-t1', '目標35件', '實際16件', '未達標，為目標的45.7%'],
  ] as const) {
    const item = page.locator('.multiples > li.s-missed').filter({ hasText: id });
    for (const words of [target, actual, rate]) await expect(item.locator('svg text').getByText(words)).toBeVisible();
  }
  await expect(page.locator('.multiples > li.s-missed')).toHaveCount(2);
});

test('the home page says how many targets of each edition name a number', async ({ page, request }) => {
  const observations = await table(request, 'observations', observationSchema);
  const indicators = await table(request, 'indicators', indicatorSchema);
  const numeric = new Set(
    observations
      .filter(({ kind, value }) => kind === 'target' && value !== null)
      .map(({ indicator_id }) => indicator_id),
  );
  const provisions = new Set(
    indicators
      .filter(({ id, provision_id }) => numeric.has(id) && /^098-[\d-]+-t\d+$/u.test(provision_id))
      .map(({ provision_id }) => provision_id),
  );
  await page.goto('/');
  await expect(page.locator('[data-edition="098"]')).toContainText(
    `80項目標值中，${provisions.size}項寫出要達到的數字`,
  );
});

test('a figure leads to the very words on its line, which are marked', async ({ page }) => {
  await page.goto('/indicators/107-2-1-t1/');
  await page.locator('[id="107-2-1-t1-actual-2"]').getByRole('link', { name: '原文第49行' }).click();
  await expect(page).toHaveURL(/\/sources\/report-107\/#107-2-1-t1-actual-2$/u);
  const words = page.locator('[id="107-2-1-t1-actual-2"]');
  await expect(words).toContainText('819 場次');
  await expect(words).toBeInViewport();
  expect(await words.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
});

test('the official wording is shown with the figure marked in it', async ({ page }) => {
  await page.goto('/indicators/107-4-1-t1/');
  const marks = page.locator('.marked mark');
  await expect(marks.filter({ hasText: '1萬5,000件' })).toHaveCount(1);
  await expect(marks.filter({ hasText: '1萬7,916件' })).toHaveCount(1);
  await expect(page.locator('.marked', { hasText: '107-4-1-t1' })).toContainText(
    '各機關公務員廉政倫理事件登錄1萬5,000件。',
  );
});

test('a status filter is a plain link that leaves its own alone', async ({ page }) => {
  await page.goto('/editions/107/');
  const all = await shown(page, '.multiples > li');
  await page
    .locator('.filters')
    .getByRole('link', { name: /^未達標/u })
    .click();
  await expect(page).toHaveURL(/#missed$/u);
  expect(await shown(page, '.multiples > li')).toBe(2);
  expect(await shown(page, '.multiples > li.s-missed')).toBe(2);
  await page.locator('.filters').getByRole('link', { name: /^全部/u }).click();
  expect(await shown(page, '.multiples > li')).toBe(all);
});

for (const [width, visible, hidden] of [
  [1280, '.wide', '.narrow'],
  [390, '.narrow', '.wide'],
] as const) {
  test(`a chart is drawn for its window, with its table one click away (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/indicators/107-8-6-t1/');
    const figure = page.locator('figure').first();
    await expect(figure.locator(visible).getByRole('img', { name: /貪瀆案件/u })).toBeVisible();
    await expect(figure.locator(hidden)).toBeHidden();
    await expect(figure.locator('figcaption')).toContainText('未達標');
    await expect(figure.getByRole('table')).toBeHidden();
    await figure.locator('summary').click();
    await expect(figure.getByRole('cell', { name: '76.7%' })).toBeVisible();
  });
}

test('the files of a chart are there, and say what they are', async ({ page, request }) => {
  await page.goto('/indicators/107-8-6-t1/');
  for (const [name, type] of [
    ['下載SVG', 'image/svg+xml'],
    ['下載CSV', 'text/csv'],
  ] as const) {
    const href = await page.locator('figure').first().locator('a', { hasText: name }).getAttribute('href');
    const response = await request.get(href ?? '');
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain(type);
    expect(await response.text()).toContain('92');
  }
});

test('every indicator has its page, with a chart wherever there is a number', async ({ request }) => {
  const observations = await table(request, 'observations', observationSchema);
  const numeric = new Set(
    observations
      .filter(
        ({ kind, reading, value }) => (kind === 'target' || kind === 'actual') && reading === 'main' && value !== null,
      )
      .map(({ indicator_id }) => indicator_id),
  );
  for (const { id, kind } of await table(request, 'indicators', indicatorSchema)) {
    const response = await request.get(`/indicators/${id}/`);
    expect(response.status(), id).toBe(200);
    expect((await response.text()).includes(`id="bullet-${id}"`), id).toBe(kind === 'quantity' && numeric.has(id));
  }
});
