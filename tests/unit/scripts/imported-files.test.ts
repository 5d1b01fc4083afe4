import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { expectRefusal, inFile, runOnCopy, type Case } from './content-copy.ts';
import { sampled } from '../../sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const IMPORTED: readonly Case[] = [
  [
    'a number as text',
    inFile('imported/112/measures.json', '"number":2', '"number":"2"'),
    ['content/imported/112/measures.json:3 112-1-2: field number does not fit its schema\n', 'found:    "2"\n'],
  ],
  [
    'a field missing',
    inFile('imported/107/provisions.json', '"roc_year":107,', ''),
    [
      /^content\/imported\/107\/provisions\.json:\d+ 107-1-1-t1: field roc_year does not fit its schema\n/u,
      'found:    nothing\n',
    ],
  ],
  [
    'a role that there is not',
    inFile('imported/098/assignments.json', '"role":"unspecified"', '"role":"boss"'),
    ['content/imported/098/assignments.json:2 098-1-1-1-1: field role does not fit its schema\n', 'found:    "boss"\n'],
  ],
  [
    'a kind of layout that there is not',
    inFile('imported/098/layout.json', '"kind":"table-head"', '"kind":"table-foot"'),
    ['content/imported/098/layout.json:2: field kind does not fit its schema\n', 'found:    "table-foot"\n'],
  ],
  [
    'no JSON',
    inFile('imported/112/measures.json', ']', ''),
    ['content/imported/112/measures.json: this is not JSON\n'],
  ],
  [
    'a file missing',
    (copy) => {
      rmSync(join(copy.folder, 'imported/112/measures.json'));
    },
    ['content/imported/112/measures.json: this file cannot be read\n'],
  ],
  [
    'a word changed',
    inFile('imported/112/measures.json', '樹立典範', '樹立典范'),
    [
      'content/imported/112/measures.json 112-1-1: field text is not what the source prints there (plan-112, lines 35–35)\n',
      '樹立典範',
      '樹立典范',
    ],
  ],
  [
    'a level changed',
    inFile('imported/112/prose.json', '"level":2', '"level":3'),
    ['content/imported/112/prose.json: this file is not what the parsers give\n'],
  ],
  [
    'a file too many',
    (copy) => {
      copy.write('imported/112/more.json', '[]\n');
    },
    ['content/imported/112/more.json: this file is not what the parsers give\n'],
  ],
];

describe('check refuses imported records', () => {
  test.each(sampled(IMPORTED))('with %s, and says to import them again', (_, change, says) => {
    expectRefusal(runOnCopy('check', change), [...says, /to do: {4}run `npm run import`/u]);
  });
});

describe('import --check', () => {
  const edited = inFile('imported/112/measures.json', '樹立典範', '樹立典范');

  test('prints the difference of a file that was edited, and leaves it', () => {
    expectRefusal(runOnCopy('import', edited, ['--check']), [
      'content/imported: the committed files are not what the parsers give\n',
      '--- content/imported/112/measures.json\tcommitted\n+++ parsed/112/measures.json\twhat the parsers give\n@@ -2,1 +2,1 @@\n-{"id":"112-1-1",',
      /^-.*樹立典范/mu,
      /^\+.*樹立典範/mu,
    ]);
  });

  test('has nothing to say of the files as they are', () => {
    const { status, stdout, stderr, before, after } = runOnCopy('import', () => undefined, ['--check']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/content\/imported is what the parsers give\n$/u);
    expect(after).toEqual(before);
  });
});

test('import writes again what was edited, and nothing else', () => {
  const { status, before, after } = runOnCopy('import', inFile('imported/112/measures.json', '樹立典範', '樹立典范'));
  expect(status).toBe(0);
  const changed = [...after].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path);
  expect(changed).toEqual(['imported/112/measures.json']);
  expect([...after.keys()]).toEqual([...before.keys()]);
});

test('check prints a line on each rule', () => {
  const { status, stdout, stderr, before, after } = runOnCopy('check', () => undefined);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^5 documents are those of the manifest\n/u);
  expect(stdout).toContain(', 0 left over\n');
  expect(stdout).toMatch(/30 imported files are what the parsers give\n$/u);
  expect(after).toEqual(before);
});
