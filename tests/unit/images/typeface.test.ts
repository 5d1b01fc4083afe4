import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { FONT_FAMILY, textWidth } from '../../../src/charts/text-width.ts';
import { tablesOf } from '../../../src/images/font-file.ts';
import { fontOf, WEIGHTS } from '../../../src/images/fonts.ts';
import { typeface } from '../../../src/images/typeface.ts';

const require = createRequire(import.meta.url);
const path = require.resolve('@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf');
const file = readFileSync(path);

/** The font with one number of a table changed. */
function broken(tag: string, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(file);
  tablesOf(copy).get(tag)?.setUint16(at, value);
  return copy;
}

describe('typeface', () => {
  it('measures characters, and says which it lacks', () => {
    const { advance } = fontOf('regular');
    expect([advance('廉'), advance('，'), advance('1'), advance('%')]).toEqual([1, 1, 0.555, 0.921]);
    expect([advance('\uf9a2'), advance('😀')]).toEqual([null, null]);
    expect(fontOf('bold').advance('1')).toBe(0.59);
  });

  it('makes a small font of some characters that measure the same', () => {
    const small = fontOf('regular').subset(new Set(['廉', '政', '1', '😀']));
    expect(small.length).toBeLessThan(5000);
    const { advance } = typeface(small);
    expect([advance('廉'), advance('政'), advance('1')]).toEqual([1, 1, 0.555]);
    expect([advance('2'), advance('😀')]).toEqual([null, null]);
    expect([...tablesOf(small).keys()]).toEqual([...tablesOf(small).keys()].sort());
  });

  it('refuses a font that it would read wrongly', () => {
    expect(() => typeface(broken('head', 50, 0))).toThrow('the font has short offsets');
    expect(() => typeface(broken('hhea', 34, 1))).toThrow('the font has glyphs without a width');
    expect(() => typeface(broken('cmap', 0, 0).slice(0, 12).fill(0))).toThrow('the font has no table head');
  });
});

describe('textWidth', () => {
  it('is never less than what the font makes of a character, and not much more', () => {
    const chars = [...'0123456789.,:;%+-−–—/()[]<>=~×÷≤≥≠±…‧·→○「」（）《》、。！？'].concat(
      Array.from({ length: 26 }, (_, at) => [String.fromCharCode(65 + at), String.fromCharCode(97 + at)]).flat(),
    );
    for (const char of chars) {
      const widths = WEIGHTS.map((weight) => fontOf(weight).advance(char) ?? Infinity);
      expect(textWidth(char, 1), `${FONT_FAMILY} ${char}`).toBeGreaterThanOrEqual(Math.max(...widths));
      expect(textWidth(char, 1), `${FONT_FAMILY} ${char}`).toBeLessThan(Math.max(...widths) + 0.2);
    }
  });
});
