import { expect, type Page } from 'playwright/test';
import { z } from 'zod';
import { linkSchema } from '../../src/schemas/link.ts';
import { measureSchema } from '../../src/schemas/measure.ts';
import { movementSchema } from '../../src/schemas/movement.ts';
import { test } from './ready.ts';

test.use({ javaScriptEnabled: false });

const PAIRS = [
  ['107', '112', 46, 58],
  ['098', '107', 80, 46],
  ['098', '112', 80, 58],
] as const;

async function table<T extends z.ZodType>(page: Page, name: string, schema: T): Promise<z.output<T>[]> {
  return z.array(schema).parse(await (await page.request.get(`/data/v1/${name}.json`)).json());
}
const editionOf = (id: string): string => id.split('-')[0] ?? '';
const countIn = (text: string | null): number => Number(/（(\d+)[組項]）/u.exec(text ?? '')?.[1]);

for (const [from, to, before, after] of PAIRS)
  test(`/compare/${from}...${to}/ shows each of the ${before} and ${after} measures exactly once, in its own words`, async ({
    page,
  }) => {
    const measures = await table(page, 'measures', measureSchema);
    const expected = measures.filter(({ edition_id }) => edition_id === from || edition_id === to);
    expect(expected).toHaveLength(before + after);
    await page.goto(`/compare/${from}...${to}/`);
    const shown = await page.locator('.compared-measure').evaluateAll((articles: HTMLElement[]) =>
      articles.map((article) => {
        const words = article.querySelector('.wording')?.textContent ?? '';
        return [(article.querySelector('.place .id')?.textContent ?? '').trim(), words] as const;
      }),
    );
    expect(shown.map(([id]) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    for (const [id, words] of shown) expect(words, id).toContain(expected.find((measure) => measure.id === id)?.text);
  });

test('the totals of a pair are those of the tables', async ({ page }) => {
  const measures = await table(page, 'measures', measureSchema);
  const links = (await table(page, 'links', linkSchema)).filter(
    (each) => editionOf(each.from_measure_id) === '107' && editionOf(each.to_measure_id) === '112',
  );
  const without = (edition: string, ids: readonly string[]): number =>
    measures.filter(({ id, edition_id }) => edition_id === edition && !ids.includes(id)).length;
  await page.goto('/compare/107...112/');
  const count = async (name: string): Promise<number> =>
    countIn(await page.getByRole('link', { name: new RegExp(`^${name}（\\d+項）$`, 'u') }).textContent());
  expect(await count('未再列入')).toBe(without('107', links.map((each) => each.from_measure_id))); // prettier-ignore
  expect(await count('新增')).toBe(without('112', links.map((each) => each.to_measure_id))); // prettier-ignore
  await expect(
    page.getByRole('group', { name: '延續關係' }).locator('tbody tr').last().locator('td').last(),
  ).toHaveText(String(links.length));
  const movements = (await table(page, 'movements', movementSchema)).filter(
    (each) => editionOf(each.from_indicator_id) === '107' && editionOf(each.to_indicator_id) === '112',
  );
  const below = movements.filter((each) => each.against_actual === 'below').length;
  await expect(page.getByText(`可以相比的有${movements.length}項，其中${below}項的新目標低於前次`)).toBeVisible();
  await expect(page.locator('.moved li')).toHaveCount(movements.length);
  await expect(page.locator('.moved li').filter({ hasText: '低於前次結果' })).toHaveCount(below);
});

test('plain links filter the groups, and each count is what is then seen', async ({ page }) => {
  await page.goto('/compare/107...112/');
  const seen = page.locator('.compared:visible');
  const filters = page.getByRole('navigation', { name: '篩選' }).getByRole('link');
  const count = await filters.count();
  expect(count).toBeGreaterThan(8);
  for (let index = 1; index < count; index += 1) {
    const link = filters.nth(index);
    await link.click();
    await expect(seen).toHaveCount(countIn(await link.textContent()));
  }
  await page.getByRole('link', { name: /^全部\d+組$/u }).click();
  await expect(seen).toHaveCount(await page.locator('.compared').count());
});

test('what one edition has and the other not is marked, with words for who hears it', async ({ page }) => {
  await page.goto('/compare/107...112/#112-7-5');
  const group = page.locator('.compared:has(> :target)');
  await expect(group.locator('h4')).toBeInViewport();
  await expect(group.locator('.compared-measure')).toHaveCount(2);
  const words = group.locator('.wording');
  await expect(words.locator('del')).toHaveText('經管');
  await expect(words.locator('ins')).toHaveText('經營');
  expect(await words.first().ariaSnapshot()).toMatch(/（以下刪去）\s*經管\s*（刪去結束）/u);
  expect(await words.last().ariaSnapshot()).toMatch(/（以下增加）\s*經營\s*（增加結束）/u);
  await expect(group).toContainText('目標9案 → 11次（數字調高，單位不同）');
});

test('in English they are words of the page, not of the language of the text', async ({ page }) => {
  await page.goto('/en/compare/107...112/#112-7-5');
  const spoken = page.locator('.compared:has(> :target) .wording :is(del, ins) .unseen');
  await expect(spoken).toHaveText([/removed/u, /end of removal/u, /added/u, /end of addition/u]);
  expect(await spoken.evaluateAll((all) => all.map((each) => each.closest<HTMLElement>('[lang]')?.lang))).toEqual(
    Array.from({ length: 4 }, () => 'en'),
  );
});

test('a body that bears another name has not changed; one that joined or left is marked', async ({ page }) => {
  await page.goto('/compare/098...107/#107-8-5');
  const bodies = page
    .locator('.compared-measure', { has: page.locator('.place [href$="/107-8-5/"]') })
    .locator('.named-bodies');
  await expect(bodies).toContainText(/各地方檢察署\s*（98年版作各地方法院檢察署）/u);
  await expect(bodies.locator('ins', { hasText: '各地方檢察署' })).toHaveCount(0);
  await expect(bodies.locator('ins')).toHaveText(['臺灣高等檢察署', '法務部廉政署']);
  await expect(bodies.locator('ins + .unseen')).toHaveText(['（新列）', '（新列）']);
});

test('a measure has its history, which leads to the comparison word by word and back', async ({ page }) => {
  await page.goto('/measures/112-8-4/');
  const history = page.locator('section.history');
  await expect(history.locator('h3')).toHaveText(['107年執行情形報告', '98年方案']);
  await expect(history.first()).toContainText('目標88次 → 80次（調低），新目標低於前次結果88次');
  await history.first().getByRole('link', { name: '與107-8-5逐字對照' }).click();
  await expect(page).toHaveURL(/\/compare\/107\.\.\.112\/#112-8-4$/u);
  await expect(page.locator('.compared:has(> :target) h4')).toBeInViewport();
  await page.locator('.compared-measure .place').getByRole('link', { name: '112-8-4', exact: true }).click();
  await expect(page).toHaveURL(/\/measures\/112-8-4\/$/u);
});

test('a measure that ends says so, with what the sources say of it; a KPI has no history', async ({ page }) => {
  await page.goto('/measures/107-1-2/');
  await expect(page.locator('section.history').first()).toContainText('112年方案中，本站沒有找到延續這一項的措施。');
  await expect(page.locator('section.history .note').filter({ hasText: '本站判斷' }).first()).toContainText(
    '112年版全文未見內部控制聲明書',
  );
  await page.goto('/measures/aac-104-2-1/');
  await expect(page.locator('section.history')).toHaveCount(0);
});

test('printed, all groups are there and the marks are lines, not colours', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/compare/107...112/');
  await expect(page.locator('.compared:visible')).toHaveCount(await page.locator('.compared').count());
  const style = (tag: string): Promise<[string, string]> =>
    page
      .locator(`.wording ${tag}`)
      .first()
      .evaluate((element) => {
        const { textDecorationLine, backgroundColor } = getComputedStyle(element);
        return [textDecorationLine, backgroundColor];
      });
  expect(await style('del')).toEqual(['line-through', 'rgba(0, 0, 0, 0)']);
  expect(await style('ins')).toEqual(['underline', 'rgba(0, 0, 0, 0)']);
});

test('status icons are drawn beside the signs of checks', async ({ page }) => {
  await page.goto('/measures/107-9-5/');
  const icon = page.locator('svg.sign').first();
  const [width, drawn] = await icon.evaluate((svg) => [
    svg.getBoundingClientRect().width,
    (svg.firstElementChild ?? svg).getBoundingClientRect().width,
  ]);
  expect(width).toBeGreaterThan(12);
  expect(drawn).toBeGreaterThan(8);
});
