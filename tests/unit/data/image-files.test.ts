import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { CARD } from '../../../src/charts/share/frame.ts';
import { bulletFigure } from '../../../src/data/bullets.ts';
import { imageFiles } from '../../../src/data/image-files.ts';
import { writable } from '../../../src/images/drawing-text.ts';
import { unwritable } from '../../../src/images/fonts.ts';
import { pngSize } from '../../../src/images/png.ts';
import { renderPng } from '../../../src/images/renderer.ts';
import { LONG } from '../../sample.ts';
import { malformed } from '../../charts/golden.ts';
import { realData } from '../../real-content.ts';

const files = imageFiles(realData);
const fileOf = (path: string) => {
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`${path}: there is no such picture`);
  return file;
};

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('imageFiles', () => {
  it('has a picture of each thing that is to have one, and of nothing else', () => {
    const failing = realData.checks.filter(({ verdict }) => verdict === 'fails');
    const wanted = [
      ...realData.indicators.filter((each) => bulletFigure(realData, each)).map(({ id }) => `indicators/${id}`),
      ...realData.series.map(({ id }) => `series/${id}`),
      'share/site',
      ...realData.indicators.map(({ id }) => `share/indicators/${id}`),
      ...realData.series.map(({ id }) => `share/series/${id}`),
      ...realData.agencies.map(({ id }) => `share/agencies/${id}`),
      ...realData.editions.map(({ id }) => `share/editions/${id}`),
      ...failing.map(({ id }) => `share/checks/${id}`),
      ...['icons/192', 'icons/maskable-192', 'icons/512', 'icons/maskable-512', 'icons/touch'],
    ];
    expect(failing.length).toBeGreaterThan(0);
    expect(files.map(({ path }) => path)).toEqual(wanted);
  });

  it('is written in characters that the font has, compatibility ideographs as those that they stand for', () => {
    expect(files.flatMap(({ svg }) => unwritable(writable(svg)))).toEqual([]);
  });

  it('names no colour, font or link that would have to be looked up elsewhere', () => {
    for (const { svg, path } of files) {
      expect(malformed(svg.trim()), path).toEqual([]);
      expect(svg, path).not.toMatch(/var\(|light-dark|@layer|@media|currentcolor|<a |PingFang/u);
    }
  });

  it.each([
    'indicators/107-1-1-t1',
    'series/special-audits',
    'share/indicators/107-1-1-t1',
    'share/series/special-audits',
    'share/agencies/moj-aac',
    'share/editions/107',
    'share/checks/107-9-1-c7',
    'share/site',
  ])('draws %s at its size, in few bytes', async (path) => {
    const file = fileOf(path);
    const png = await renderPng(file, folder);
    const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(file.svg)?.map(Number) ?? [];
    const size = { width: width * file.scale, height: height * file.scale };
    expect(pngSize(png)).toEqual(size);
    expect(png.length).toBeGreaterThan(8_000);
    expect(png.length).toBeLessThan(60_000);
    expect(path.startsWith('share/') ? size : CARD).toEqual(CARD);
    expect(path.startsWith('share/') ? 1488 : size.width).toBe(1488);
  });

  it('can be drawn whole', { timeout: 240_000 }, async () => {
    for (const file of LONG ? files : files.filter((_, at) => at % 40 === 0))
      expect(pngSize(await renderPng(file, folder)), file.path).not.toBeNull();
  });
});

describe('IMAGES', () => {
  const built = async (value: string) => {
    vi.stubEnv('IMAGES', value);
    vi.resetModules();
    const [list, share, bullets, series, embeds, { oembed }] = await Promise.all([
      import('../../../src/data/image-files.ts'),
      import('../../../src/data/share-images.ts'),
      import('../../../src/data/bullets.ts'),
      import('../../../src/data/series-figures.ts'),
      import('../../../src/data/embeds.ts'),
      import('../../../src/data/oembed.ts'),
    ]);
    const [indicator, first] = [realData.indicatorById.get('107-8-6-t1'), realData.series[0]];
    if (!indicator || !first) throw new Error('the real content lacks the indicator or any series');
    return {
      files: list.imageFiles(realData).length,
      thumbnails: embeds.embedPages(realData).filter((page) => oembed(page).includes('thumbnail')).length,
      shared: share.shareImageOf(realData, 'indicators', indicator.id),
      links: [bullets.bulletFigure(realData, indicator), series.trajectoryFigure(realData, first)].flatMap((figure) =>
        (figure?.files ?? []).map(({ href }) => href),
      ),
    };
  };

  it('off leaves the pictures out, and every link to them', async () => {
    const { links, ...rest } = await built('off');
    expect(rest).toEqual({ files: 0, thumbnails: 0, shared: null });
    expect(links).toHaveLength(4);
    expect(links.join(' ')).not.toContain('.png');
  });

  it('is on by itself, with a link to the PNG file beside the SVG file', async () => {
    const { files: count, thumbnails, links } = await built('');
    expect(count).toBe(files.length);
    expect(thumbnails).toBe(realData.indicators.length + realData.series.length);
    expect(links).toEqual(
      expect.arrayContaining(['/indicators/107-8-6-t1.png', `/series/${realData.series[0]?.id ?? ''}.png`]),
    );
  });

  it('refuses what it does not know', async () => {
    await expect(built('no')).rejects.toThrow('IMAGES: expected off, or nothing, found no');
  });
});
