import { viewBytes, changed, fontFile, longs, tablesOf } from './font-file.ts';

/** A TrueType font of simple outlines: what words of it measure, and smaller fonts made of it. */
export type Typeface = {
  /** Width in em of a character; null where the font lacks it. */
  readonly advance: (char: string) => number | null;
  /** A font of the same names and measures with nothing in it but these characters; without kerning and ligatures. */
  readonly subset: (chars: ReadonlySet<string>) => Uint8Array<ArrayBuffer>;
};

const UNICODE = 10;
const SEGMENTED = 12;

/** Glyphs by code point: the subtable of all of Unicode, format 12 of `cmap`. */
function glyphsOf(cmap: DataView): ReadonlyMap<number, number> {
  const start = Array.from({ length: cmap.getUint16(2) }, (_, index) => 4 + 8 * index)
    .filter((at) => cmap.getUint16(at + 2) === UNICODE)
    .map((at) => cmap.getUint32(at + 4))
    .find((at) => cmap.getUint16(at) === SEGMENTED);
  if (start === undefined) throw new Error('the font has no cmap of format 12');
  const glyphs = new Map<number, number>();
  for (let group = 0; group < cmap.getUint32(start + 12); group += 1) {
    const at = start + 16 + 12 * group;
    const [first, last, glyph] = [cmap.getUint32(at), cmap.getUint32(at + 4), cmap.getUint32(at + 8)];
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

/** The characters in order as glyphs 1, 2, 3 …; glyph 0 stands for what a font lacks. */
function cmapOf(codes: readonly number[]): Uint8Array {
  const groups = codes.flatMap((code, index) => [code, code, index + 1]);
  // Version 0, one subtable: platform 3 (Windows), all of Unicode, 12 bytes from here.
  const head = [1, (3 << 16) | UNICODE, 12];
  return longs([...head, SEGMENTED << 16, 16 + 4 * groups.length, 0, codes.length, ...groups]);
}

/**
 * Reads a font file with a width for each glyph, long offsets and no composed glyphs, as Noto Sans TC is.
 * @throws Error where the font is made otherwise
 */
export function typeface(file: Uint8Array): Typeface {
  const tables = tablesOf(file);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (!found) throw new Error(`the font has no table ${tag}`);
    return found;
  };
  const [head, hhea, maxp] = [table('head'), table('hhea'), table('maxp')];
  const [hmtx, loca, glyf] = [table('hmtx'), table('loca'), table('glyf')];
  if (hhea.getUint16(34) !== maxp.getUint16(4)) throw new Error('the font has glyphs without a width');
  if (head.getInt16(50) !== 1) throw new Error('the font has short offsets');
  const glyphs = glyphsOf(table('cmap'));
  const outline = (glyph: number): Uint8Array => {
    const [from, to] = [loca.getUint32(4 * glyph), loca.getUint32(4 * glyph + 4)];
    if (to > from && glyf.getInt16(from) < 0) throw new Error(`glyph ${glyph} of the font is composed of others`);
    return viewBytes(glyf).subarray(from, to);
  };
  const advance = (char: string): number | null => {
    const glyph = glyphs.get(char.codePointAt(0) ?? 0);
    return glyph === undefined ? null : hmtx.getUint16(4 * glyph) / head.getUint16(18);
  };
  const subset = (chars: ReadonlySet<string>): Uint8Array<ArrayBuffer> => {
    const codes = [...chars].flatMap((char) => char.codePointAt(0) ?? []).sort((a, b) => a - b);
    const known = codes.filter((code) => glyphs.has(code));
    const kept = [0, ...known.flatMap((code) => glyphs.get(code) ?? [])];
    const outlines = kept.map(outline);
    let end = 0;
    return fontFile({
      'OS/2': viewBytes(table('OS/2')),
      cmap: cmapOf(known),
      glyf: Buffer.concat(outlines),
      head: viewBytes(head),
      hhea: changed(hhea, 34, kept.length),
      hmtx: longs(kept.map((glyph) => hmtx.getUint32(4 * glyph))),
      loca: longs([0, ...outlines.map(({ length }) => (end += length))]),
      maxp: changed(maxp, 4, kept.length),
      name: viewBytes(table('name')),
      post: viewBytes(table('post')),
    });
  };
  return { advance, subset };
}
