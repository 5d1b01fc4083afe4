import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Rows of two pictures, from row `from` on, as PNG files, and the marks on what differs; null where a picture has none. */
export type Strip = {
  readonly from: number;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
  readonly marks: Uint8Array | null;
};

/** Two pictures held against each other; heights in pixels, null where there is no picture. */
export type Comparison = {
  /** Of all pixels of both, those that differ in the least or stand in one alone: 0 to 1. */
  readonly share: number;
  readonly before: number | null;
  readonly after: number | null;
  /** The first strips that differ, and how many more do. */
  readonly strips: readonly Strip[];
  readonly more: number;
};

/** Pictures are shown in strips of so many rows: browsers draw no picture of any height. */
const ROWS = 4000;
const SHOWN = 2;
const EXACT = { threshold: 0, includeAA: true, diffMask: true };
const OPAQUE = { colorType: 2, filterType: 0, deflateStrategy: 0, deflateLevel: 6 };

/** Part of a picture on a sheet of the given size, on which nothing else stands. */
function sheet(picture: PNG, from: number, width: number, height: number): PNG {
  const part = new PNG({ width, height });
  const rows = Math.min(height, picture.height - from);
  if (rows > 0) PNG.bitblt(picture, part, 0, from, picture.width, rows, 0, 0);
  return part;
}

/** Rows of a picture as a file; null when it ends above. */
const stripOf = (picture: PNG, from: number, rows: number): Uint8Array | null =>
  from >= picture.height
    ? null
    : PNG.sync.write(sheet(picture, from, picture.width, Math.min(rows, picture.height - from)), OPAQUE);

/** Where strips of a picture begin. */
const starts = (height: number, rows: number): number[] =>
  Array.from({ length: Math.ceil(height / rows) }, (_, at) => at * rows);

function comparePair(before: PNG, after: PNG, rows: number): Comparison {
  const [width, height] = [Math.max(before.width, after.width), Math.max(before.height, after.height)];
  const strips: Strip[] = [];
  let [count, differing] = [0, 0];
  for (const from of starts(height, rows)) {
    const [one, other] = [before, after].map((picture) => sheet(picture, from, width, Math.min(rows, height - from)));
    if (!one || !other) continue;
    const marks = new PNG(one);
    const here = pixelmatch(one.data, other.data, marks.data, one.width, one.height, EXACT);
    count += here;
    if (here > 0) differing += 1;
    if (here > 0 && strips.length < SHOWN)
      strips.push({
        from,
        before: stripOf(before, from, rows),
        after: stripOf(after, from, rows),
        marks: PNG.sync.write(marks),
      });
  }
  const share = count / (width * height);
  return { share, before: before.height, after: after.height, strips, more: differing - strips.length };
}

/**
 * Compares two pictures pixel by pixel.
 * @param one PNG files of the same page
 * @param rows height of a strip
 */
export function comparePictures(one: Uint8Array, other: Uint8Array, rows = ROWS): Comparison {
  const before = PNG.sync.read(one);
  if (Buffer.compare(one, other) !== 0) return comparePair(before, PNG.sync.read(other), rows);
  return { share: 0, before: before.height, after: before.height, strips: [], more: 0 };
}

/** A picture that stands on one side alone, as a comparison. */
export function singlePicture(png: Uint8Array, side: 'before' | 'after', rows = ROWS): Comparison {
  const picture = PNG.sync.read(png);
  const places = starts(picture.height, rows);
  const strips = places.slice(0, SHOWN).map((from) => ({
    ...{ from, before: null, after: null, marks: null },
    [side]: stripOf(picture, from, rows),
  }));
  const heights = { before: null, after: null, [side]: picture.height };
  return { share: 1, ...heights, strips, more: places.length - strips.length };
}
