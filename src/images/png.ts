import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** https://www.w3.org/TR/png-3/ */
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const TRUECOLOUR = 2;
const INDEXED = 3;
const MOST_COLOURS = 256;

export type Size = { readonly width: number; readonly height: number };

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function header({ width, height }: Size, colourType: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(13));
  view.setUint32(0, width);
  view.setUint32(4, height);
  view.setUint8(8, 8);
  view.setUint8(9, colourType);
  return chunk('IHDR', new Uint8Array(view.buffer));
}

/** A place among the colours for each pixel, and the colours; null where they are too many. */
function indexed(pixels: Uint32Array): { places: Uint8Array; colours: number[] } | null {
  const places = new Uint8Array(pixels.length);
  const known = new Map<number, number>();
  let [last, place] = [-1, 0];
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = pixels[at] ?? 0;
    if (colour !== last) {
      place = known.get(colour) ?? known.set(colour, known.size).size - 1;
      if (place >= MOST_COLOURS) return null;
      last = colour;
    }
    places[at] = place;
  }
  return { places, colours: [...known.keys()] };
}

/** Red, green and blue of a pixel as it lies in memory, red first. */
const rgb = (colour: number): number[] => [colour & 0xff, (colour >>> 8) & 0xff, (colour >>> 16) & 0xff];

/** Rows, each after the number of its filter: none. */
function rows(bytes: Uint8Array, height: number): Uint8Array {
  const length = bytes.length / height;
  const filtered = new Uint8Array(bytes.length + height);
  for (let row = 0; row < height; row += 1)
    filtered.set(bytes.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  return filtered;
}

/**
 * Opaque pixels as a PNG file without loss: by a palette where 256 colours are enough, a third of the size. Drawings
 * have some hundred, since the edges of their shapes have sixteen shades.
 * @param rgba four bytes a pixel, row after row
 */
export function encodePng(rgba: Uint8Array, size: Size): Uint8Array<ArrayBuffer> {
  const pixels = new Uint32Array(Uint8Array.from(rgba).buffer);
  const few = indexed(pixels);
  const data = few?.places ?? Uint8Array.from([...pixels].flatMap(rgb));
  const parts = [
    SIGNATURE,
    header(size, few ? INDEXED : TRUECOLOUR),
    ...(few ? [chunk('PLTE', Uint8Array.from(few.colours.flatMap(rgb)))] : []),
    chunk('IDAT', zlibSync(rows(data, size.height), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

/** The size of a PNG file; null where it is none, is cut short, or holds a chunk that was changed since it was written. */
export function pngSize(file: Uint8Array): Size | null {
  if (file.length < 57 || SIGNATURE.some((byte, index) => file[index] !== byte)) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let [at, last] = [SIGNATURE.length, ''];
  while (at + 12 <= file.length) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== view.getUint32(end)) return null;
    last = String.fromCharCode(...file.subarray(at + 4, at + 8));
    at = end + 4;
  }
  return last === 'IEND' && at === file.length ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}
