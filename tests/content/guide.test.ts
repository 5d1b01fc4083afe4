import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EDITION_OPTIONS, SOURCE_OPTIONS } from '../../scripts/additions/options.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const guide = read('content/README.md');

/** What code says is wrong with a spreadsheet: the second argument of `faults.add`, what is filled in as …. */
const PROBLEM = /faults\.add\(\s*(?:\{[^{}]*\}|\w+),\s*(?:isLabel \? )?(['`])((?:(?!\1).)+)\1/gsu;

const folder = 'scripts/sources/spreadsheet/';
const problems = readdirSync(new URL(folder, root)).flatMap((name) =>
  [...read(folder + name).matchAll(PROBLEM)].map(([, , words = '']) => words.replaceAll(/\$\{[^}]*\}/gu, '…')),
);

describe('the guide for editors explains', () => {
  test.each([...new Set(problems)])('%s', (problem) => {
    expect(guide).toContain(problem);
  });

  test('what is wrong with a spreadsheet, all of it', () => {
    expect(problems.length).toBeGreaterThan(18);
  });

  test('every option of both commands', () => {
    const names = Object.keys({ ...SOURCE_OPTIONS, ...EDITION_OPTIONS });
    expect(names.length).toBeGreaterThan(9);
    expect(names.filter((name) => !guide.includes(`\`--${name}\``))).toEqual([]);
  });
});
