import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, it } from 'vitest';
import { FONT_FAMILY } from '../../../src/charts/text-width.ts';
import { encodePng, pngSize } from '../../../src/images/png.ts';
import { loadResvg, renderedBy, renderPng } from '../../../src/images/renderer.ts';

const folder = mkdtempSync(join(tmpdir(), 'images-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const drawing = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" width="300" height="60"><rect width="300" height="60" fill="#fff"/><text x="10" y="40" font-size="24" font-family="${FONT_FAMILY}">${words}</text></svg>`;

describe('renderPng', () => {
  it('gives the same bytes every time, of the size asked for, and leaves nothing behind', async () => {
    const drawn = { svg: drawing('目標80案，實際123案 &lt;92%&gt;'), scale: 2 };
    const [one, two] = await Promise.all([renderPng(drawn, folder), renderPng(drawn, folder)]);
    expect(pngSize(one)).toEqual({ width: 600, height: 120 });
    expect(Buffer.compare(one, two)).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('draws with the characters alone what the whole font draws', async () => {
    const svg = drawing('國家廉政建設行動方案，第（一）');
    const require = createRequire(import.meta.url);
    const fontFiles = [require.resolve('@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf')];
    const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render();
    const whole = encodePng(image.pixels, image);
    expect(Buffer.compare(await renderPng({ svg, scale: 1 }, folder), whole)).toBe(0);
    const empty = await renderPng({ svg: drawing(''), scale: 1 }, folder);
    expect(whole.length).toBeGreaterThan(2 * empty.length);
  });

  it('draws a compatibility ideograph as the character that it stands for', async () => {
    const [kept, folded] = await Promise.all(
      ['\uf9a2政', '廉政'].map((words) => renderPng({ svg: drawing(words), scale: 1 }, folder)),
    );
    expect(kept).toEqual(folded);
  });

  it('refuses words that it cannot write, and what is no drawing', async () => {
    await expect(renderPng({ svg: drawing('目標😀'), scale: 1 }, folder)).rejects.toThrow(
      'pictures cannot be drawn: 「目標😀」: Noto Sans TC has no 「😀」 (U+1F600)',
    );
    await expect(renderPng({ svg: '<svg', scale: 1 }, folder)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says what is missing where the renderer does not load', async () => {
    const missing = () => Promise.reject(new Error("Cannot find module '@resvg/resvg-js-sunos-x64'\nRequire stack:"));
    await expect(loadResvg(missing)).rejects.toThrow(
      `pictures cannot be drawn: @resvg/resvg-js does not load on ${process.platform} ${process.arch} (Cannot find module '@resvg/resvg-js-sunos-x64'). Run \`npm ci\` without --omit=optional on a system that it is built for, or build without pictures: IMAGES=off npm run build`,
    );
  });

  it('names the versions that its bytes depend on', () => {
    expect(renderedBy()).toMatch(/^@resvg\/resvg-js \d+\.\d+\.\d+, font \d+\.\d+\.\d+, recipe \d+$/u);
  });

  it('needs no folder to be there, and no other file of it', async () => {
    writeFileSync(join(folder, 'other'), 'kept');
    await renderPng({ svg: drawing('廉'), scale: 1 }, join(folder, 'new'));
    expect(readdirSync(join(folder, 'new'))).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['new', 'other']);
  });
});
