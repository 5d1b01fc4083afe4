import { expect, test, type Page } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { LONG } from '../sample.ts';

/** A page as Chromium prints it: the size of its sheets in millimetres, and the words on each. */
async function printed(page: Page, path: string) {
  await page.goto(path);
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
  );
  const { text } = await extractText(pdf);
  const sheet = await pdf.getPage(1);
  const [, , width = 0, height = 0] = sheet.view;
  const words = text.map((each) => each.normalize('NFKC').replaceAll(/\s/gu, ''));
  return { sheets: words, size: [width, height].map((points) => Math.round((points / 72) * 25.4)) };
}

const REPORT = '國家廉政建設行動方案107年執行情形';

/** Pages, each with the document that its figures are from; the last has none, and names the report of its unit. */
const SHEETS = [
  ['/indicators/107-8-6-t1/', REPORT],
  ['/agencies/fsc/', REPORT],
  ['/indicators/107-1-1-t2a/', REPORT],
  ['/indicators/107-9-7-t1/', REPORT],
  ['/indicators/112-9-4-t1/', '國家廉政建設行動方案(核定本)(含績效衡量指標及112年績效目標值)'],
  ['/agencies/moj-aac/', REPORT],
  ['/agencies/oac/', '107年執行情形報告'],
] as const;

for (const [path, source] of LONG ? SHEETS : SHEETS.slice(0, 2)) {
  test(`${path} prints on A4 with its address, version and sources, and without what only a screen needs`, async ({
    page,
  }) => {
    const { sheets, size } = await printed(page, path);
    const words = sheets.join('');
    expect(size).toEqual([210, 297]);
    expect(words).toMatch(new RegExp(`https?://[^/]+${path}`, 'u'));
    expect(words).toMatch(/資料版本\d+\.\d+\.\d+/u);
    if (path.startsWith('/indicators/')) expect(words).toMatch(/第\d+(?:至\d+)?行/u);
    expect(words).toContain(source);
    expect(words).not.toMatch(/全部內容|下載這一頁的資料|上一項|嵌入/u);
    for (const sheet of sheets) expect(sheet.length).toBeGreaterThan(40);
  });
}

test('a short indicator fits on the two sides of a sheet', async ({ page }) => {
  expect((await printed(page, '/indicators/107-1-1-t2a/')).sheets.length).toBeLessThanOrEqual(2);
});

test('a comparison prints in landscape', async ({ page }) => {
  const { sheets, size } = await printed(page, '/compare/107...112/');
  expect(size).toEqual([297, 210]);
  expect(sheets.join('')).toContain('/compare/107...112/');
});

test('a page read in the dark is printed on white', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ colorScheme: 'dark', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/indicators/107-8-6-t1/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toMatch(/rgb\((?:2[0-9]|3[0-9]|1[0-9]), /u);
  await context.close();
});
