import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';

const folder = new URL('golden/', import.meta.url);

/** A drawing with each element on a line of its own, so that two of them can be compared by eye. */
const spread = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

/**
 * Holds a drawing against `golden/<name>.svg`, which somebody has looked at. `UPDATE_GOLDEN=1` writes it instead;
 * without that a missing file is a failure.
 */
export function expectGolden(name: string, svg: string): void {
  const file = new URL(`${name.replaceAll(' ', '-')}.svg`, folder);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, spread(svg));
  }
  expect(existsSync(file), `golden/${name}.svg is missing: run with UPDATE_GOLDEN=1 and look at it`).toBe(true);
  expect(spread(svg)).toBe(readFileSync(file, 'utf8'));
}

const TAG = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/gu;
const ENTITY = /&(?:amp|lt|gt|quot|#39);/gu;

/** What keeps a drawing from being well-formed; empty when nothing does. */
export function malformed(svg: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, close, name = '', , empty] of svg.matchAll(TAG)) {
    if (close === '/') {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last ?? 'nothing'}>`);
    } else if (empty !== '/') open.push(name);
  }
  const rest = svg.replaceAll(TAG, '').replaceAll(ENTITY, '');
  return [
    ...faults,
    ...open.map((name) => `<${name}> is not closed`),
    ...(/[<>&]/u.test(rest) ? [`stray markup in ${rest.slice(0, 80)}`] : []),
    ...(/NaN|Infinity|undefined/u.test(svg.replaceAll(/>[^<]*</gu, '><').replaceAll(/aria-label="[^"]*"/gu, ''))
      ? ['a coordinate is no number']
      : []),
    ...(/ style=/u.test(svg.replaceAll(/>[^<]*</gu, '><')) ? ['an inline style'] : []),
  ];
}

export type Point = { readonly x: number; readonly y: number };

const STEP = /([A-Za-z])(-?[\d.e-]+)?(?: (-?[\d.e-]+))?/gu;

/** The points of a path of absolute moves and straight lines. */
export function pathPoints(d: string): Point[] {
  let last: Point = { x: 0, y: 0 };
  return [...d.matchAll(STEP)].flatMap(([, command = '', first, second]) => {
    if (command === 'Z') return [];
    if (!'MLHV'.includes(command)) throw new Error(`a path command that nobody measures: ${command} in ${d}`);
    if (command === 'H') last = { ...last, x: Number(first) };
    else if (command === 'V') last = { ...last, y: Number(first) };
    else last = { x: Number(first), y: Number(second) };
    return [last];
  });
}

/** Every point that the drawing's shapes and words are put at, and the corners of its rectangles. */
export function pointsOf(svg: string): Point[] {
  const number = (attributes: string, name: string): number =>
    Number(new RegExp(` ${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? 0);
  return [...svg.matchAll(TAG)].flatMap(([, , name, attributes = '']): Point[] => {
    const at = (key: string): number => number(attributes, key);
    switch (name ?? '') {
      case 'rect':
        return [
          { x: at('x'), y: at('y') },
          { x: at('x') + at('width'), y: at('y') + at('height') },
        ];
      case 'circle':
        return [{ x: at('cx'), y: at('cy') }];
      case 'text':
        return [{ x: at('x'), y: at('y') }];
      case 'path':
        return pathPoints(/ d="([^"]*)"/u.exec(attributes)?.[1] ?? '');
      default:
        return [];
    }
  });
}

/** Sizes in px that the style sheet gives words by their class; 13 where it names none. */
const SIZES: Readonly<Record<string, number>> = {
  head: 12,
  words: 12,
  'gap-label': 12,
  source: 12,
  section: 14,
  heading: 15,
};

/** Words of a drawing that reach beyond its sides, as wide as common fonts have them. */
export function wordsOutside(svg: string): string[] {
  const { width } = boxOf(svg);
  const shift = Number(/<g transform="translate\(([\d.]+) /u.exec(svg)?.[1] ?? 0);
  return [...svg.matchAll(/<text x="([^"]*)"([^>]*)>([^<]*)<\/text>/gu)].flatMap(([, x, rest = '', escaped = '']) => {
    const words = escaped
      .replaceAll('&amp;', '&')
      .replaceAll(/&(?:lt|gt);/gu, '<')
      .replaceAll(/&(?:quot|#39);/gu, '"');
    const name = /class="([\w-]+)/u.exec(rest)?.[1] ?? '';
    const across = textWidth(words, SIZES[name] ?? 13);
    const before = /text-anchor="(\w+)"/u.exec(rest)?.[1];
    const moved = ['heading', 'detail', 'source'].includes(name) ? 0 : shift;
    const left = Number(x) + moved - (before === 'end' ? across : before === 'middle' ? across / 2 : 0);
    return left < -1 || left + across > width + 1 ? [words] : [];
  });
}

/** Width and height of a drawing. */
export function boxOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** A drawing is well-formed, named, and nothing of it lies outside its box by more than a stroke. */
export function expectSound(svg: string): void {
  expect(malformed(svg)).toEqual([]);
  const NAMED =
    /^<svg [^>]*role="(?:img|group)" aria-labelledby="([^"]+)"[^>]*>(?:<style>[^<]*<\/style>)?<title id="(\S+)-title">([^]*?)<\/title><desc id="\2-desc">([^]*?)<\/desc>/u;
  const [, by, id, title = '', desc = ''] = NAMED.exec(svg) ?? [];
  expect(id, 'a title and a description').toBeDefined();
  expect(by).toBe(desc.startsWith(title) ? `${id}-desc` : `${id}-title ${id}-desc`);
  const { width, height } = boxOf(svg);
  const outside = pointsOf(svg).filter(({ x, y }) => !(x >= -1 && y >= -1 && x <= width + 1 && y <= height + 1));
  expect(outside).toEqual([]);
}
