import { PNG } from 'pngjs';

type Colour = readonly [number, number, number];

/** A PNG file of one colour, with points of others: `[x, y, colour]`. */
export function drawn(
  width: number,
  height: number,
  points: readonly (readonly [number, number, Colour])[] = [],
): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (const [x, y, colour] of points) png.data.set(colour, (y * width + x) * 4);
  return PNG.sync.write(png);
}

/** Places of the pixels of a PNG file that are not transparent: `x,y`. */
export function placesOf(file: Uint8Array | null | undefined): string[] {
  const { data, width } = PNG.sync.read(file ?? new Uint8Array());
  return Array.from({ length: data.length / 4 }, (_, at) => at)
    .filter((at) => data[at * 4 + 3] !== 0)
    .map((at) => `${at % width},${Math.floor(at / width)}`);
}
