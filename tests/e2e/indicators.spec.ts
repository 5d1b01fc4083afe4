import { expect, type APIRequestContext, type Page } from 'playwright/test';
import { z } from 'zod';
import { indicatorSchema } from '../../src/schemas/indicator.ts';
import { movementSchema } from '../../src/schemas/movement.ts';
import { observationSchema } from '../../src/schemas/observation.ts';
import { test } from './ready.ts';

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
  // What the report on 107 promised for 107: not its targets of 108, nor results that no target asks for.
  const own = (await table(request, 'indicators', indicatorSchema)).filter(({ provision_id }) =>
    /^107-\d+-\d+-t\d+$/u.test(provision_id),
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

test('the sentence on the home page counts targets and what they ask for', async ({ page, request }) => {
  const own = (await table(request, 'indicators', indicatorSchema)).filter(({ provision_id }) =>
    /^107-\d+-\d+-t\d+$/u.test(provision_id),
  );
  const promised = own.filter(({ kind }) => kind !== 'none');
  const empty = own.length - promised.length;
  const targets = new Set(promised.map(({ provision_id }) => provision_id)).size;
  expect([targets, empty]).toEqual([61, 2]);
  await page.goto('/');
  await expect(page.locator('section').first()).toContainText(
    `${targets}項目標值，拆成${promised.length}件可以查核的事；另有${empty}項印「無。」，沒有設定目標。`,
  );
});

test('the home page says which new targets lie below former results, and the reason that the source prints', async ({
  page,
  request,
}) => {
  const movements = (await table(request, 'movements', movementSchema)).filter(
    ({ from_indicator_id, to_indicator_id }) =>
      from_indicator_id.startsWith('107-') && to_indicator_id.startsWith('112-'),
  );
  const compared = movements.filter(({ against_actual }) => against_actual !== 'unknown').length;
  const below = movements.filter(({ against_actual }) => against_actual === 'below').length;
  await page.goto('/');
  await expect(page.getByRole('heading', { name: `可比的${compared}項中，${below}項低於前次結果` })).toBeVisible();
  for (const path of ['/', '/series/']) {
    await page.goto(path);
    await expect(page.locator('.reason q')).toContainText('因應少子化');
  }
  const href = await page.locator('.reason .cite').getAttribute('href');
  expect(href).toBe('/sources/plan-112/#112-6-1-t1');
});

test('every note on a figure stands on the page of its indicator', async ({ request }) => {
  const escaped = (words: string) =>
    words
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;');
  const noted = (await table(request, 'observations', observationSchema)).filter(({ note }) => note !== null);
  expect(noted.length).toBeGreaterThan(80);
  for (const [id, rows] of Map.groupBy(noted, ({ indicator_id }) => indicator_id)) {
    const page = await (await request.get(`/indicators/${id}/`)).text();
    // Words of a note may lead to the glossary, and numbers are held to their units.
    const html = page
      .replaceAll(/<span class="nb">([^<]*)<\/span>/gu, '$1')
      .replaceAll(/<a class="term"[^>]*>([^<]*)<\/a>/gu, '$1');
    for (const { id: row, note } of rows) {
      expect(html, row).toContain(`id="${row}"`);
      expect(html.includes(note ?? '') || html.includes(escaped(note ?? '')), row).toBe(true);
    }
  }
});

test('a filter of an agency’s page leaves no head without an indicator', async ({ page }) => {
  await page.goto('/agencies/moj-aac/#missed');
  expect(await shown(page, '.filterable .multiples > li')).toBe(
    await shown(page, '.filterable .multiples > li.f-missed'),
  );
  const link = page.locator('.filters').getByRole('link', { name: /^未達標/u });
  expect(await shown(page, '.filterable .multiples > li')).toBe(Number(/\d+/u.exec(await link.innerText())?.[0]));
  for (const group of await page.locator('.filterable .group:visible').all())
    await expect(group.locator('.multiples > li:visible').first()).toBeVisible();
});

test('the two plain misses of 107 stand on the home page', async ({ page }) => {
  await page.goto('/');
  for (const [id, target, actual, rate] of [
    ['107-8-6-t1', '目標120件', '實際92件', '未達標，為目標的76.7%'],
    ['107-8-7-t1', '目標35件', '實際16件', '未達標，為目標的45.7%'],
  ] as const) {
    const item = page.locator('.multiples > li.f-missed').filter({ hasText: id });
    for (const words of [target, actual, rate]) await expect(item.locator('svg text').getByText(words)).toBeVisible();
  }
  await expect(page.locator('.multiples > li.f-missed')).toHaveCount(2);
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
  expect(provisions.size).toBeGreaterThan(0);
  await page.goto('/');
  await expect(page.locator('[data-edition="098"]')).toContainText(
    `80項績效目標中，${provisions.size}項寫出要達到的數字`,
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
  expect(await shown(page, '.multiples > li.f-missed')).toBe(2);
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
