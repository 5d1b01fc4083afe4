import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bullet } from '../../src/charts/bullet.ts';
import { standalone, standaloneStyle } from '../../src/charts/standalone.ts';
import { statusMark, statusSign } from '../../src/charts/status-mark.ts';
import { el, link, namedBy, text } from '../../src/charts/svg.ts';
import { fit, textWidth, wrap } from '../../src/charts/text-width.ts';
import { STATUSES } from '../../src/schemas/indicator.ts';
import { expectSound, malformed } from './golden.ts';
import { anyWords, bulletOf, SEED } from './samples.ts';

const css = (name: string): string => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');

describe('el', () => {
  it('writes coordinates with two decimals, leaves out what is undefined, and escapes the rest', () => {
    expect(el('rect', { x: 1 / 3, y: undefined, class: 'a"b' })).toBe('<rect x="0.33" class="a&quot;b"/>');
  });

  it('turns words into markup nowhere', () => {
    expect(text('<b>&', 1, 2)).toBe('<text x="1" y="2">&lt;b&gt;&amp;</text>');
    expect(link('/a/', '"x"', [])).toBe('<a href="/a/"><title>&quot;x&quot;</title></a>');
    expect(link('/a/', null, ['<g/>'])).toBe('<a href="/a/"><g/></a>');
  });
});

describe('namedBy', () => {
  it('says the title and the description, and nothing twice', () => {
    expect(namedBy({ id: 'a', title: '各策略指標的判定', desc: '達標3。' })).toBe('a-title a-desc');
    expect(namedBy({ id: 'a', title: '專案稽核案數', desc: '專案稽核案數：目標80案。' })).toBe('a-desc');
  });
});

describe('statusMark', () => {
  it('gives every status a shape of its own, told apart without colour', () => {
    const shapes = STATUSES.map((status) => statusMark(status, 10, 10, 6).replace(/s-[\w-]+/u, ''));
    expect(new Set(shapes).size).toBe(STATUSES.length);
  });

  it.each(STATUSES)('marks %s with a dot where it is arguable', (status) => {
    expect(statusMark(status, 10, 10, 6, true)).toContain('class="doubt"');
    expect(statusMark(status, 10, 10, 6)).not.toContain('class="doubt"');
    expect(malformed(statusSign(status))).toEqual([]);
  });
});

describe('textWidth, fit and wrap', () => {
  it('takes a Chinese character for one em and a figure for less', () => {
    expect(textWidth('廉政', 10)).toBe(20);
    expect(textWidth('12', 10)).toBe(12);
  });

  it('cuts words to a width, and leaves alone those that fit', () => {
    expect(fit('廉政', 10, 20)).toBe('廉政');
    expect(fit('廉政風險', 10, 30)).toBe('廉政…');
    expect(textWidth(fit('廉政風險評估', 10, 31), 10)).toBeLessThanOrEqual(31);
  });

  it('breaks words into lines without losing any, unless there are too many', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const lines = wrap(words, 10, 60, Infinity);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(words.replaceAll(/\s/gu, ''));
      }),
      SEED,
    );
    expect(wrap('一二三四五六七', 10, 20, 2)).toEqual(['一二', '三…']);
  });

  it('ends no line with a mark that opens, and breaks no figure', () => {
    expect(wrap('一二（三）四', 10, 30, 9)).toEqual(['一二', '（三）', '四']);
    expect(wrap('一「（二三', 10, 30, 9)).toEqual(['一', '「（二', '三']);
    expect(wrap('（（（', 10, 20, 9).join('')).toBe('（（（');
    expect(wrap('一二12,345件', 10, 40, 9)).toEqual(['一二', '12,345', '件']);
    expect(wrap('123456789', 10, 20, 9).join('')).toBe('123456789');
  });

  it('begins no line with a mark that closes', () => {
    expect(wrap('一二」三', 10, 20, 9)).toEqual(['一', '二」', '三']);
    expect(wrap('一二三。」', 10, 30, 9)).toEqual(['一二', '三。」']);
  });
});

describe('standalone', () => {
  const styles = standaloneStyle(css('tokens'), css('charts'));
  const frame = {
    heading: '專案稽核案數：目標80案，實際123案。達標。',
    details: ['共5項。'],
    source: '資料來源：《107年執行情形》',
  };
  const svg = standalone(bullet(bulletOf({}), { width: 720 }), frame, styles);

  it('carries its colours with it, for both schemes, and nothing that must be looked up elsewhere', () => {
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('light-dark(');
    expect(svg).not.toContain('@layer');
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
    expect(svg).toContain('svg{background:#fcfbf7}');
    expect(svg).toContain('svg{background:#15171a}');
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
  });

  it('takes out the links, which would lead nowhere', () => {
    const plain = bullet(bulletOf({}), { width: 720 });
    const linked = plain.replace('</svg>', `${link('/a/', 'x', ['<g/>'])}</svg>`);
    const alone = standalone(linked, frame, styles);
    expect(alone).not.toContain('<a ');
    expect(alone).toContain('<g><title>x</title><g/></g></g></svg>');
  });

  it('says what it shows and where that comes from, above and below the drawing', () => {
    expectSound(svg.trim());
    expect(svg).toContain('class="heading">專案稽核案數：目標80案，實際123案。達標。</text>');
    expect(svg).toContain('>共5項。</text>');
    expect(svg).toContain('class="source">資料來源：《107年執行情形》</text>');
    expect(svg).toMatch(/viewBox="0 0 744 (\d+)" width="744" height="\1"/u);
  });

  it('breaks a long finding into lines, and refuses what is no drawing', () => {
    const long = standalone(
      bullet(bulletOf({}), { width: 300 }),
      { ...frame, heading: '目標與實際。'.repeat(12) },
      styles,
    );
    expect(long.match(/class="heading"/gu)?.length).toBeGreaterThan(2);
    expectSound(long.trim());
    expect(() => standalone('<svg/>', frame, styles)).toThrow('not a drawing of this site: <svg/>');
  });
});
