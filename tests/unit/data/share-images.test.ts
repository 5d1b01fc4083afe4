import { describe, expect, it } from 'vitest';
import { CARD } from '../../../src/charts/share/frame.ts';
import { imageFiles } from '../../../src/data/image-files.ts';
import { shareImageOf, siteShareImage } from '../../../src/data/share-images.ts';
import { shownWords, writable } from '../../../src/images/drawing-text.ts';
import { fontOf } from '../../../src/images/fonts.ts';
import { wordsOutside } from '../../charts/golden.ts';
import { realData } from '../../real-content.ts';

const files = imageFiles(realData);
const shared = files.filter(({ path }) => path.startsWith('share/'));
const charts = files.filter(({ path }) => !path.startsWith('share/'));
const fileOf = (path: string) => {
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`${path}: there is no such picture`);
  return file;
};

type Box = { words: string; left: number; right: number; top: number; bottom: number };

/** Words that a card writes itself, as wide as the font has them. */
function boxesOf(svg: string): Box[] {
  return shownWords(writable(svg)).flatMap(({ attributes, words }) => {
    const number = (name: string): number =>
      Number(new RegExp(`(?<![-\\w])${name}="([^"]*)"`, 'u').exec(attributes)?.[1]);
    if (!attributes.includes('font-size')) return [];
    const { advance } = fontOf(attributes.includes('font-weight="700"') ? 'bold' : 'regular');
    const [x, y, size] = [number('x'), number('y'), number('font-size')];
    const width = size * [...words].reduce((sum, char) => sum + (advance(char) ?? Infinity), 0);
    const left = attributes.includes('text-anchor="end"') ? x - width : x;
    return [{ words, left, right: left + width, top: y - 0.8 * size, bottom: y + 0.1 * size }];
  });
}

describe('pictures for sharing', () => {
  it('keep all words inside their margins, a bracket that opens a line aside', () => {
    for (const { path, svg } of shared)
      for (const { words, left, right, top, bottom } of boxesOf(svg)) {
        const size = bottom - top;
        expect(left, `${path} ${words}`).toBeGreaterThanOrEqual(/^[「『（《〈【]/u.test(words) ? 64 - size : 64);
        expect(right, `${path} ${words}`).toBeLessThanOrEqual(CARD.width - 64);
        expect(top, `${path} ${words}`).toBeGreaterThan(0);
        expect(bottom, `${path} ${words}`).toBeLessThan(CARD.height);
      }
  });

  it('write no words over others', () => {
    for (const { path, svg } of shared) {
      const boxes = boxesOf(svg);
      const over = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.words} / ${b.words}`),
      );
      expect(over, path).toEqual([]);
    }
  });

  it('begin no line with a sign that closes, and cut nothing short', () => {
    for (const { path, svg } of shared) {
      const words = shownWords(svg).map((each) => each.words);
      expect(
        words.filter((each) => /^[、，。；：」』）！？]/u.test(each)),
        path,
      ).toEqual([]);
      expect(
        words.filter((each) => each.endsWith('…')),
        path,
      ).toEqual([]);
    }
  });

  it('keep the words of the drawing inside it', () => {
    const drawings = shared.flatMap(({ svg }) => /<svg [^>]*class="chart [^]*?<\/svg>/u.exec(svg)?.[0] ?? []);
    expect(drawings).toHaveLength(realData.series.length);
    expect(drawings.flatMap(wordsOutside)).toEqual([]);
    expect(charts.flatMap(({ svg }) => wordsOutside(svg))).toEqual([]);
  });

  it('say the edition, the measure and the address', () => {
    for (const indicator of realData.indicators) {
      const { svg } = fileOf(`share/indicators/${indicator.id}`);
      const words = shownWords(svg).map((each) => each.words);
      expect(words).toContain(`/indicators/${indicator.id}/`);
      expect(
        words.some((each) => each.endsWith(indicator.measure_id) && /^\p{Script=Han}/u.test(each)),
        indicator.id,
      ).toBe(true);
      expect(
        words.some((each) => /^指標｜\d+年/u.test(each)),
        indicator.id,
      ).toBe(true);
    }
  });

  it('show a status by its sign beside its label, and say where it is argued', () => {
    for (const { id, status, arguable } of realData.indicators) {
      const { svg } = fileOf(`share/indicators/${id}`);
      expect(svg, id).toContain(`class="mark s-${status}"`);
      expect(svg.includes('class="doubt"'), id).toBe(arguable);
      expect(/有不同讀法）<\/text>/u.test(svg), id).toBe(arguable);
    }
  });

  it('put official figures under their own words, none under the site’s, and the innocent explanation below', () => {
    const words = shownWords(fileOf('share/checks/107-9-5-c1').svg).map((each) => each.words);
    for (const each of [
      '「八大洗錢高風險犯罪」',
      '8',
      '「七大洗錢高風險犯罪」',
      '7',
      '≠',
      '不符',
      '/checks/107-9-5-c1/',
    ])
      expect(words).toContain(each);
    expect(words).not.toContain('本站重算');
    expect(words.join('')).toContain('可能是目標訂定後，分類增加了一類，也可能是轉錄之誤，原文沒有說明。');
  });

  it('count statuses apart by how a body answers, never in one percentage', () => {
    const words = shownWords(fileOf('share/agencies/moj-aac').svg).map((each) => each.words);
    expect(words).toEqual(
      expect.arrayContaining(['獨自負責', '與他機關共同負責', '未達標2', '達標2（其中1項有不同讀法）']),
    );
    for (const { path, svg } of shared.filter((each) => /agencies|editions/u.test(each.path)))
      expect(
        shownWords(svg)
          .map((each) => each.words)
          .join(''),
        path,
      ).not.toContain('%');
  });
});

describe('shareImageOf', () => {
  it('names the picture of a page and says what it shows', () => {
    expect(shareImageOf(realData, 'indicators', '107-8-6-t1')).toEqual({
      href: '/share/indicators/107-8-6-t1.png',
      alt: '各地方檢察署偵結起訴貪瀆案件件數：目標120件，實際92件，為目標的76.7%，比目標少28件。未達標。',
    });
    expect(shareImageOf(realData, 'series', 'special-audits')?.alt).toMatch(/^專案稽核：102年實際75件；/u);
    expect(shareImageOf(realData, 'agencies', 'moj')?.alt).toMatch(/^法務部的指標，依版本與負責方式：/u);
    expect(shareImageOf(realData, 'editions', '107')?.alt).toContain('達標46（其中13項有不同讀法）');
    expect(shareImageOf(realData, 'checks', '107-9-5-c1')?.alt).toBe(
      '「八大洗錢高風險犯罪」，「八大洗錢高風險犯罪」8，「七大洗錢高風險犯罪」7，不符',
    );
  });

  it('falls back on the site’s where a page has none of its own', () => {
    const holding = realData.checks.find(({ verdict }) => verdict === 'holds')?.id ?? '';
    expect(shareImageOf(realData, 'checks', holding)).toEqual(siteShareImage(realData));
    expect(shareImageOf(realData, 'indicators', 'nothing')).toEqual(siteShareImage(realData));
    expect(siteShareImage(realData)?.href).toBe('/share/site.png');
  });
});
