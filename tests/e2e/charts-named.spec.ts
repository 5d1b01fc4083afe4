import { expect, test, type Locator, type Page } from 'playwright/test';
import { PAGES } from './site.ts';

/** A name says figures, or that there are none. */
const FINDING = /^(?=.*(?:\d|沒有)).{12,}$/su;

const charts = (page: Page): Locator => page.locator('svg.chart:visible');

/** Runs in the page: the table, the link to one, or the text that a chart must have beside it, and names of its links. */
const withoutWords = (all: readonly Element[]): string[] =>
  all.flatMap((chart) => {
    const [title, desc] = ['title', 'desc'].map((part) => chart.querySelector(`:scope > ${part}`)?.textContent ?? '');
    const isEmbedded = location.pathname.includes('/embed/');
    const item = chart.closest('li, main');
    const links = [...(item?.querySelectorAll('a') ?? [])].map((link) => link.textContent.trim());
    const numbers = desc?.match(/\d[\d,.]*\d/gu) ?? [];
    const table = chart.closest('figure')?.querySelectorAll('tbody tr').length ?? 0;
    const words = isEmbedded ? document.body.innerText : '';
    const silent = [...chart.querySelectorAll('a')].filter((link) => !(link.ariaLabel ?? link.textContent).trim());
    return [
      ...silent.map((link) => `has a link without words: ${link.outerHTML.slice(0, 80)}`),
      ...(chart.closest('figure') && table === 0 ? [`has no table: ${title}`] : []),
      ...(!chart.closest('figure') && !isEmbedded && !links.includes(title ?? '')
        ? [`has no link to its table: ${title}`]
        : []),
      ...(isEmbedded ? numbers.filter((number) => !words.includes(number) && !chart.textContent.includes(number)) : []),
    ];
  });

const WIDTHS = [390, 1280] as const;

test('every chart says what it shows, and has its figures beside it in words, on phones and on desks', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const counts = new Map<number, number>();
  for (const path of PAGES) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const all = await charts(page).all();
      for (const chart of all) await expect.soft(chart, path).toHaveAccessibleName(FINDING);
      expect.soft(await charts(page).evaluateAll(withoutWords), path).toEqual([]);
      counts.set(width, (counts.get(width) ?? 0) + all.length);
      const unnamed = page.locator('svg:visible:not([aria-hidden="true"], .chart)');
      await expect.soft(unnamed, `${path}: drawings that are neither named nor hidden`).toHaveCount(0);
    }
  }
  for (const width of WIDTHS) expect(counts.get(width)).toBeGreaterThan(100);
});

for (const [path, role, name] of [
  [
    '/indicators/107-8-6-t1/',
    'img',
    '各地方檢察署偵結起訴貪瀆案件件數：目標120件，實際92件，為目標的76.7%，比目標少28件。未達標。',
  ],
  ['/series/special-audits/', 'img', '專案稽核：102年實際75件；107年目標80案、實際123案；112年目標95案。'],
  [
    '/strategies/112-8/',
    'group',
    '各策略指標的判定 「八、增修肅貪法令，強化肅貪能量，落實揭弊者保護。」的指標：本站尚無執行報告36。',
  ],
  [
    '/series/',
    'group',
    '前次結果與新目標：新目標調低，且低於前次結果 107年執行情形報告到112年方案：新目標調低，且低於前次結果的有3項。',
  ],
  [
    '/en/indicators/107-8-6-t1/',
    'img',
    'Corruption cases indicted by the district prosecutors offices: target 120 items, result 92 items, 76.7% of the target',
  ],
] as const)
  test(`a chart of ${path} is called by what it shows, once`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole(role, { name, exact: path.startsWith('/indicators/') })).toHaveCount(1);
  });

test('each mark of a grid is a link that says its indicator and its status', async ({ page }) => {
  await page.goto('/strategies/107-9/');
  const grid = page.getByRole('group', { name: /^九、.*各策略指標的判定/u });
  const marks = await grid.getByRole('link').count();
  expect(marks).toBeGreaterThan(15);
  const statuses = /：(?:達標|未達標|機關表示完成|機關表示未完成|有報告，無從判定|本站尚無執行報告|原文未設目標)/u;
  await expect(grid.getByRole('link', { name: statuses })).toHaveCount(marks);
});
