import { expect } from 'playwright/test';
import { z } from 'zod';
import { measureSchema } from '../../src/schemas/measure.ts';
import { test } from './ready.ts';

test.use({ javaScriptEnabled: false });

test('the short address of a 序次 leads to its measure, every one of them', async ({ page, request }) => {
  const measures = z.array(measureSchema).parse(await (await request.get('/data/v1/measures.json')).json());
  const numbered = measures.filter(({ seq }) => seq !== null);
  expect(numbered).toHaveLength(46);
  for (const { id, edition_id, seq } of numbered) {
    const html = await (await request.get(`/${edition_id}/${seq ?? 0}/`)).text();
    expect(html).toContain(`content="0;url=/measures/${id}/"`);
    expect(html).toContain(`<a href="/measures/${id}/">`);
  }
  await page.goto('/107/46/');
  await expect(page).toHaveURL(/\/measures\/107-9-7\/$/u);
  await expect(page.getByRole('link', { name: '/107/46/' })).toBeVisible();
});

test('every provision has a link to itself, on its measure and where the document is read', async ({ page }) => {
  await page.goto('/measures/107-1-1/');
  const provisions = page.locator('.provisions > li');
  await expect(page.locator('.provisions .anchor-link')).toHaveCount(await provisions.count());
  await page.getByRole('link', { name: '107-1-1-t3的連結' }).click();
  await expect(page).toHaveURL(/\/measures\/107-1-1\/#107-1-1-t3$/u);
  await expect(page.locator('li:target')).toContainText(/起訴案件檢討因應 ?60%/u);
  await page.goto('/editions/107/');
  await page.getByRole('link', { name: '107-9-7-r1的連結' }).click();
  await expect(page).toHaveURL(/\/measures\/107-9-7\/#107-9-7-r1$/u);
  await expect(page.locator('li:target')).toBeInViewport();
});

test('every paragraph of a document has one too, which is no part of what it says', async ({ page }) => {
  await page.goto('/editions/aac-policy/');
  await page.getByRole('link', { name: 'aac-policy-prose-3的連結' }).click();
  const paragraph = page.locator('.official:target');
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).not.toContainText('#');
  await expect(paragraph).toHaveAttribute('id', 'aac-policy-prose-3');
});
