import { expect } from 'playwright/test';
import { z } from 'zod';
import { checkInputSchema, checkSchema } from '../../src/schemas/check.ts';
import { test } from './ready.ts';

test('the totals of the page of checks are those of the table', async ({ page, request }) => {
  const checks = z.array(checkSchema).parse(await (await request.get('/data/v1/checks.json')).json());
  await page.goto('/checks/');
  await expect(page.locator('.check')).toHaveCount(checks.length);
  const of = (verdict: string): number => checks.filter((each) => each.verdict === verdict).length;
  await expect(page.locator('main table tbody tr').last()).toHaveText(
    ['合計', of('holds'), of('fails'), of('arguable'), checks.length].join(''),
  );
  await expect(page.getByRole('link', { name: `不符（${of('fails')}）` })).toBeVisible();
});

test('plain links filter by verdict, kind and agency, without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/checks/');
  const seen = page.locator('.check:visible');
  for (const name of [/^不符（\d+）$/u, /^比率（\d+）$/u, /^海洋委員會海巡署（\d+）$/u]) {
    const link = page.getByRole('link', { name });
    if (!(await link.isVisible())) await page.locator('summary', { hasText: '辦理機關' }).click();
    const count = Number(/（(\d+)）/u.exec((await link.textContent()) ?? '')?.[1]);
    await link.click();
    await expect(seen).toHaveCount(count);
  }
  await page.getByRole('link', { name: /^全部\d+項$/u }).click();
  await expect(seen).toHaveCount(await page.locator('.check').count());
  await context.close();
});

test('a check has its own address, the sum written out, and each figure leads to its line', async ({
  page,
  request,
}) => {
  const checks = z.array(checkSchema).parse(await (await request.get('/data/v1/checks.json')).json());
  const inputs = z.array(checkInputSchema).parse(await (await request.get('/data/v1/check_inputs.json')).json());
  const rate = checks.find(({ claim }) => claim.includes('比率為 72.69%') && claim.startsWith('採取'));
  await page.goto(`/checks/#${rate?.id ?? ''}`);
  const check = page.locator('.check:target');
  await expect(check.locator('.working')).toHaveText('(330 + 16) ÷ 476 × 100 = 72.6891（原文72.69%，四捨五入）');
  await expect(check.locator('mark')).toHaveText(rate?.claim ?? '');
  const own = inputs.filter(({ check_id }) => check_id === rate?.id);
  await expect(check.locator('.inputs .official')).toHaveText(own.map(({ quote }) => quote));
  // Figures of one line share the link to it in the list; each has its own on the check's page.
  await expect(check.locator('.inputs .cite')).toHaveCount(new Set(own.map(({ line_start }) => line_start)).size);
  await check.locator('.place .id').click();
  await expect(page.locator('.inputs .cite')).toHaveCount(own.length);
  await page.locator('.inputs .cite').first().click();
  await expect(page).toHaveURL(new RegExp(`/sources/report-107/#${rate?.id ?? ''}-[a-z]+$`, 'u'));
  await expect(page.locator(':target')).toHaveText('採行預警作為計 330 件');
  await expect(page.locator('#L13:has(:target)')).toHaveCount(1);
  await page.goBack();
  await page.goBack();
  await expect(page.locator('.check:target')).toBeVisible();
});

test.describe('signs in the official text', () => {
  test('a claim leads to its words in the document, and the sign after them back, in two clicks', async ({ page }) => {
    await page.goto('/checks/#107-9-5-c1');
    await page.locator('.check:target .place .cite').click();
    await expect(page).toHaveURL(/\/sources\/report-107\/#107-9-5-c1$/u);
    await expect(page.locator(':target')).toBeInViewport();
    await page.locator(':target + .check-sign').click();
    await expect(page).toHaveURL(/\/checks\/#107-9-5-c1$/u);
    await expect(page.locator('.check:target')).toBeInViewport();
  });

  test('so does a figure of it, whose sign shows while the figure is the target', async ({ page }) => {
    await page.goto('/sources/report-107/');
    const sign = page.locator('[id="107-9-5-c1-a"] + .check-sign');
    await expect(sign).toBeHidden();
    await page.goto('/checks/#107-9-5-c1');
    await page.locator('.check:target .inputs .cite').first().click();
    await expect(page.locator(':target')).toHaveText('七大洗錢高風險犯罪');
    await sign.click();
    await expect(page).toHaveURL(/\/checks\/#107-9-5-c1$/u);
  });

  for (const path of ['/measures/107-9-5/', '/indicators/107-1-1-t1/'])
    test(`${path} has them too, and they are no part of what is read or copied as official`, async ({ page }) => {
      await page.goto(path);
      const sign = page.locator('.official .check-sign').first();
      await expect(sign).toHaveAccessibleName(/^核算107-[-\d]+c\d+：(?:相符|不符|依讀法而定)$/u);
      await expect(sign).toHaveText('');
      await sign.click();
      await expect(page).toHaveURL(/\/checks\/#107-[-\d]+c\d+$/u);
      await expect(page.locator('.check:target')).toBeVisible();
    });

  test('every figure of a check has its way back while it is the target, those in several pieces too', async ({
    page,
  }) => {
    const inputs = z.array(checkInputSchema).parse(await (await page.request.get('/data/v1/check_inputs.json')).json());
    for (const source of ['report-107', 'budget-aac-104']) {
      await page.goto(`/sources/${source}/`);
      // Going to each takes a while: those in several pieces are all tried, and one in twenty of the others.
      const [tried, hidden] = await page.evaluate(() => {
        const signs = [...document.querySelectorAll<HTMLElement>('[data-input]')].filter(
          ({ dataset }, index) =>
            index % 20 === 0 || document.querySelector(`[data-quote="${dataset['input'] ?? ''}"]`),
        );
        const isHidden = (sign: HTMLElement): boolean => {
          location.hash = sign.dataset['input'] ?? '';
          return getComputedStyle(sign).display === 'none';
        };
        return [signs.length, signs.filter(isHidden).length];
      });
      expect(tried).toBeGreaterThan(10);
      expect(hidden).toBe(0);
      await expect(page.locator('[data-input]')).toHaveCount(inputs.filter((each) => each.source_id === source).length);
    }
  });

  test('a measure says how many of its statements were recomputed, and leads to them', async ({ page }) => {
    await page.goto('/measures/107-9-5/');
    await page.getByRole('link', { name: /^這一項執行措施重算了\d+句：/u }).click();
    await expect(page.locator('h3:target')).toContainText('建立全面性之國內管理及監督制度');
  });
});
