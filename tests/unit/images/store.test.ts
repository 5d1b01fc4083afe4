import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/images/png.ts';
import type { Drawing } from '../../../src/images/renderer.ts';
import { imageStore } from '../../../src/images/store.ts';

const DRAWING = { path: 'share/site', svg: '<svg xmlns="…" viewBox="0 0 4 3" width="4" height="3"/>', scale: 2 };
const image = (width: number, height: number) =>
  encodePng(new Uint8Array(4 * width * height).fill(255), { width, height });

let folder: string;
let made: Drawing[];
const render = (drawing: Drawing) => {
  made.push(drawing);
  return Promise.resolve(image(4 * drawing.scale, 3 * drawing.scale));
};

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'store-')), 'images');
  made = [];
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

describe('imageStore', () => {
  it('makes a picture once, whoever asks, and keeps it under what it is made of', async () => {
    const first = await imageStore(folder, render, 'v1')(DRAWING);
    expect(await imageStore(folder, render, 'v1')({ ...DRAWING })).toEqual(first);
    expect(made).toHaveLength(1);
    const [name = '', ...others] = readdirSync(folder);
    expect(name).toMatch(/^[0-9a-f]{64}\.png$/u);
    expect(others).toEqual([]);
    expect(new Uint8Array(readFileSync(join(folder, name)))).toEqual(first);
  });

  it('makes another one of another drawing, at another scale, and by another version', async () => {
    const store = imageStore(folder, render, 'v1');
    await store(DRAWING);
    await store({ ...DRAWING, scale: 1 });
    await store({ ...DRAWING, svg: DRAWING.svg.replace('/>', ' />') });
    await imageStore(folder, render, 'v2')(DRAWING);
    expect(made).toHaveLength(4);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('makes a broken file anew', async () => {
    const store = imageStore(folder, render, 'v1');
    const whole = await store(DRAWING);
    const path = join(folder, readdirSync(folder)[0] ?? '');
    for (const broken of [new Uint8Array(), whole.slice(0, -5), image(8, 5), image(7, 6), Buffer.from('<html>')]) {
      writeFileSync(path, broken);
      expect(await store(DRAWING)).toEqual(whole);
      expect(new Uint8Array(readFileSync(path))).toEqual(whole);
    }
    expect(made).toHaveLength(6);
  });

  it('leaves nothing behind where a picture cannot be made', async () => {
    const store = imageStore(folder, () => Promise.reject(new Error('no')), 'v1');
    await expect(store(DRAWING)).rejects.toThrow('share/site.png: no');
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });
});
