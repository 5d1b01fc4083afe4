import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addStyles, isLong, withStyles } from '../../../../scripts/release/styles.ts';

const LINK = '<link rel="stylesheet" href="/integrity/_astro/site.abc.css">';
const OTHER = '<link rel="stylesheet" href="/integrity/checks/filters.css">';
/** Words that no server presses to less than the half: every one is another. */
const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => (at * 7919 * 104729).toString(36)).join(' ');

let dist = '';
const page = (name: string, body: string): void => {
  mkdirSync(join(dist, name), { recursive: true });
  writeFileSync(join(dist, name, 'index.html'), `<head>${LINK}${OTHER}</head>${body}`);
};
const read = (name: string): string => readFileSync(join(dist, name, 'index.html'), 'utf8');

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(dist, '_astro'));
  writeFileSync(join(dist, '_astro/site.abc.css'), 'a{color:$&}\n');
  page('short', words(10));
  page('alike', 'the same again and again '.repeat(4000));
  page('long', words(6000));
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

describe('isLong', () => {
  it('counts what a server sends, not what is written', () => {
    expect(['short', 'alike', 'long'].map((name) => isLong(read(name)))).toEqual([false, false, true]);
  });
});

describe('withStyles', () => {
  it('takes the sheets of the build, as they are, and leaves other links', () => {
    expect(withStyles(`${LINK}${OTHER}`, () => 'a{content:"$1"}')).toBe(`<style>a{content:"$1"}</style>${OTHER}`);
  });
});

describe('addStyles', () => {
  it('puts them into long pages alone, once', () => {
    const before = read('short');
    expect(addStyles(dist, '/integrity/')).toBe(1);
    expect(read('long')).toContain('<style>a{color:$&}</style>');
    expect(read('short')).toBe(before);
    const once = read('long');
    expect(addStyles(dist, '/integrity/')).toBe(0);
    expect(read('long')).toBe(once);
  });
});
