import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type FrameLocator, type Page } from 'playwright/test';
import { z } from 'zod';
import { headerRules, headersFor } from '../../scripts/process/headers.ts';
import { LONG } from '../sample.ts';

const DIST = new URL('../../dist/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, DIST), 'utf8');

const KINDS = ['indicators', 'series'] as const;
const EMBEDS = KINDS.flatMap((kind) => readdirSync(new URL(`embed/${kind}/`, DIST)).map((id) => `${kind}/${id}`));
/** The tallest and the shortest of each kind. */
const SAMPLE = [
  'indicators/107-1-1-t1',
  'indicators/107-7-6-t1',
  'indicators/107-6-1-t1',
  'indicators/112-9-4-t1',
  'series/special-audits',
  'series/wiretap-approval-rate',
  'series/human-rights-course-schools',
];

const oembedSchema = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  cache_age: z.int().positive(),
  html: z.string().regex(/^<iframe [^<>]*><\/iframe>$/u),
  width: z.int().positive(),
  height: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.literal(1200),
  thumbnail_height: z.literal(630),
});
const oembedOf = (embed: string) => oembedSchema.parse(JSON.parse(read(`oembed/${embed}.json`)));

/** A page of another origin that says what it is told to. */
let host: Server;
let body = '';
test.beforeAll(async () => {
  host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>newsroom</title><body style="margin:0">${body}`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => {
  host.close();
});
test.describe.configure({ mode: 'serial' });

/** Opens that page, at another name than the site's, with frames of the site where it is served now. */
async function paste(page: Page, html: string, baseURL: string): Promise<FrameLocator> {
  body = html.replaceAll(/http:\/\/127\.0\.0\.1:\d+/gu, baseURL);
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
  return page.locator('iframe').first().contentFrame();
}

test.describe('a newsroom pastes the HTML of an indicator or a series', () => {
  test.use({ javaScriptEnabled: false });
  for (const embed of SAMPLE.slice(0, 5)) {
    test(`${embed} shows its finding, where it comes from and a way back, without a script`, async ({
      page,
      baseURL,
    }) => {
      const { html, title } = oembedOf(embed);
      const frame = await paste(page, html, baseURL ?? '');
      await expect(frame.locator('h1')).toHaveText(title);
      await expect(frame.locator('footer a').first()).toHaveAttribute('href', /\/sources\/[\w-]+\/#L\d+$/u);
      await expect(frame.getByRole('link', { name: '國家廉政建設行動方案追蹤' })).toHaveAttribute('href', `/${embed}/`);
      await expect(page.locator('iframe')).toHaveAttribute('title', `${title}｜國家廉政建設行動方案追蹤`);
    });
  }
});

test('the frame holds all of it at any width, and keeps its ratio where it is wide', async ({ page, baseURL }) => {
  test.setTimeout(LONG ? 1_800_000 : 600_000);
  for (const embed of LONG ? EMBEDS : SAMPLE) {
    const frame = await paste(page, oembedOf(embed).html, baseURL ?? '');
    await expect(frame.locator('h1')).toBeVisible();
    for (const width of [280, 320, 390, 480, 640, 820, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      const inside = await frame.locator('html').evaluate((html) => ({
        left: html.scrollWidth - html.clientWidth,
        below: html.scrollHeight - html.clientHeight,
      }));
      expect(inside, `${embed} at ${width} px`).toEqual({ left: 0, below: 0 });
    }
    const box = await page.locator('iframe').boundingBox();
    const { html } = oembedOf(embed);
    const [, w = 0, h = 1] = (/aspect-ratio:(\d+)\/(\d+)/u.exec(html) ?? []).map(Number);
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(w / h, 2);
  }
});

test('it follows the reader into the dark', async ({ page, baseURL }) => {
  const paper = async (colorScheme: 'light' | 'dark'): Promise<string> => {
    await page.emulateMedia({ colorScheme });
    const frame = await paste(page, oembedOf('indicators/107-1-1-t1').html, baseURL ?? '');
    return frame.locator('body').evaluate((element) => getComputedStyle(element).backgroundColor);
  };
  expect(await paper('light')).toBe('rgb(252, 251, 247)');
  expect(await paper('dark')).toBe('rgb(21, 23, 26)');
});

test('no other page of the site lets itself be framed', async ({ page, baseURL }) => {
  await paste(page, '<iframe src="http://127.0.0.1:1/indicators/107-1-1-t1/"></iframe>', baseURL ?? '');
  await page.waitForLoadState('networkidle');
  expect(page.frames().at(1)?.url()).toMatch(/^chrome-error:/u);
});

test('the headers name every page that is not made for embedding', () => {
  const rules = headerRules(read('_headers'));
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  for (const path of pages) {
    const names = headersFor(rules, `/${path.replace(/index\.html$/u, '')}`).map(([name]) => name);
    expect(names.includes('X-Frame-Options'), path).toBe(!/^(?:en\/)?embed\//u.test(path));
    expect(names, path).toContain('Access-Control-Allow-Origin');
  }
});

test('every embedded page is small and asks for nothing', () => {
  expect(EMBEDS.length).toBeGreaterThan(350);
  for (const embed of EMBEDS) {
    const html = read(`embed/${embed}/index.html`);
    expect(Buffer.byteLength(html), embed).toBeLessThan(15 * 1024);
    expect(html, embed).not.toMatch(/<script|<img|<iframe|@import|url\(|rel="stylesheet"/u);
  }
});

test('every oEmbed file keeps to the specification, and its page leads to it', () => {
  for (const embed of EMBEDS) {
    const { html, width, height, thumbnail_url, provider_url } = oembedOf(embed);
    expect(html).toContain(`src="${provider_url}embed/${embed}/"`);
    expect(html).toMatch(/ title="[^"]+"/u);
    expect(height).toBeGreaterThan(width / 3);
    expect(thumbnail_url).toBe(`${provider_url}share/${embed}.png`);
    const discovery = `<link rel="alternate" type="application/json+oembed" href="${provider_url}oembed/${embed}.json"`;
    expect(read(`${embed}/index.html`), embed).toContain(discovery);
  }
});
