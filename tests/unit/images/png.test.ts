import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodePng, pngSize } from '../../../src/images/png.ts';

const SIZE = { width: 20, height: 30 };
/** Opaque pixels of so many colours. */
const pixels = (colours: number): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: SIZE.width * SIZE.height }, (_, at) => [
      (at % colours) & 0xff,
      (at % colours) >> 8,
      7,
      255,
    ]).flat(),
  );

/** Chunks of a file by their names. */
function chunks(file: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(file.buffer, file.byteOffset);
  const found = new Map<string, Uint8Array>();
  for (let at = 8; at < file.length; at += 12 + view.getUint32(at))
    found.set(String.fromCharCode(...file.slice(at + 4, at + 8)), file.slice(at + 8, at + 8 + view.getUint32(at)));
  return found;
}

/** Red, green and blue of each pixel as the file has them. */
function decoded(file: Uint8Array): number[][] {
  const parts = chunks(file);
  const palette = parts.get('PLTE');
  const depth = palette ? 1 : 3;
  const data = unzlibSync(parts.get('IDAT') ?? new Uint8Array());
  return Array.from({ length: SIZE.width * SIZE.height }, (_, index) => {
    const [row, column] = [Math.floor(index / SIZE.width), index % SIZE.width];
    const at = row * (1 + depth * SIZE.width) + 1 + depth * column;
    const from = palette ? 3 * (data[at] ?? 0) : at;
    return [...(palette ?? data).slice(from, from + 3)];
  });
}

describe('encodePng', () => {
  it.each([1, 2, 256, 257, 600])('keeps every pixel of a picture of %i colours', (colours) => {
    const rgba = pixels(colours);
    const file = encodePng(rgba, SIZE);
    expect(pngSize(file)).toEqual(SIZE);
    expect(chunks(file).has('PLTE')).toBe(colours <= 256);
    const wanted = Array.from({ length: SIZE.width * SIZE.height }, (_, at) => [...rgba.slice(4 * at, 4 * at + 3)]);
    expect(decoded(file)).toEqual(wanted);
  });
});

describe('pngSize', () => {
  const file = encodePng(pixels(100), SIZE);

  it('knows a file that is none, is cut short, goes on, or was changed inside', () => {
    const changed = file.slice();
    changed[60] = (changed[60] ?? 0) ^ 1;
    const other = file.slice();
    other[1] = 0x51;
    for (const broken of [new Uint8Array(), new Uint8Array(100), file.slice(0, -1), file.slice(0, 40), changed, other])
      expect(pngSize(broken)).toBeNull();
    expect(pngSize(Uint8Array.of(...file, 0))).toBeNull();
    expect(pngSize(file.slice(0, -12))).toBeNull();
  });
});
