import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extended, heldAgainst, readList } from '../../../../scripts/permalinks/list.ts';

const START = '# Addresses.\n';
const first = extended(START, ['/b/', '/', '/a/x/']);
const second = extended(first, ['/c/']);
const said = (text: string): string[] =>
  readList(text).complaints.map(({ line, problem }) => `${line ?? 0}: ${problem}`);

describe('extended', () => {
  it('adds addresses in order and a seal, and leaves what stands there as it is', () => {
    expect(first.split('\n').slice(0, 4)).toEqual(['# Addresses.', '/', '/a/x/', '/b/']);
    expect(second.startsWith(first)).toBe(true);
    expect(second).toMatch(/^= [0-9a-f]{64}\n\/c\/\n= [0-9a-f]{64}\n$/mu);
    expect(extended(first, [])).toBe(first);
  });

  it('gives a list that is read as it was written, however often it grows', () => {
    const address = fc.array(fc.stringMatching(/^[a-z0-9.-]{1,6}$/u), { maxLength: 3 }).map((parts) => `/${parts.map((part) => `${part}/`).join('')}`);
    fc.assert(
      fc.property(fc.uniqueArray(address, { maxLength: 8 }), fc.nat(8), (all, cut) => {
        const text = extended(extended(START, all.slice(0, cut)), all.slice(cut));
        const { addresses, complaints } = readList(text);
        expect(complaints).toEqual([]);
        expect([...addresses.keys()].sort()).toEqual([...all].sort());
        for (const [each, line] of addresses) expect(text.split('\n')[line - 1]).toBe(each);
      }),
      { seed: 107, numRuns: 200 },
    );
  }); // prettier-ignore
});

describe('readList', () => {
  it('takes a list with its seals, and one that has no address yet', () => {
    expect(said(second)).toEqual([]);
    expect(said(START)).toEqual([]);
  });

  it.each([
    ['an address removed', second.replace('/a/x/\n', ''), ['4: what stands above this seal was changed', '6: what stands above this seal was changed']],
    ['an address changed', second.replace('/b/', '/bb/'), ['5: what stands above this seal was changed', '7: what stands above this seal was changed']],
    ['an address put in between', second.replace('/b/', '/aa/\n/b/'), ['6: what stands above this seal was changed', '8: what stands above this seal was changed']],
    ['an address added by hand', `${second}/d/\n`, ['8: the list does not end with a seal']],
    ['a seal removed', first.replace(/= .*\n/u, ''), ['4: the list does not end with a seal']],
    ['an address that is there', extended(second, ['/b/']), ['8: this address is there twice']],
    ['a line that is no address', extended(second, ['measures/']), ['8: no address of a page']],
    ['an address with a space', extended(second, ['/a b/']), ['8: no address of a page']],
    ['an address without its last /', extended(second, ['/a/y']), ['8: no address of a page']],
  ])('refuses %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  }); // prettier-ignore
});

describe('heldAgainst', () => {
  it('names what the build lacks, with its line, and what the list lacks', () => {
    const { complaints, unlisted } = heldAgainst(second, ['/', '/a/x/', '/c/', '/new/'], 'dist');
    expect(complaints).toEqual([
      {
        file: 'content/permalinks.txt',
        line: 4,
        problem: 'a published page is not in the build',
        expected: 'dist/b/index.html',
        found: 'no such file',
        edit: 'bring the page back, or put a redirect page in its place',
      },
    ]);
    expect(unlisted).toEqual(['/new/']);
  });

  it('finds nothing where both have the same', () => {
    expect(heldAgainst(second, ['/', '/a/x/', '/b/', '/c/'], 'dist')).toEqual({ complaints: [], unlisted: [] });
  });
});

describe('the list of the project', () => {
  const text = readFileSync(new URL('../../../../content/permalinks.txt', import.meta.url), 'utf8');

  it('is whole, and has a page of every kind', () => {
    const { addresses, complaints } = readList(text);
    expect(complaints).toEqual([]);
    for (const address of ['/', '/measures/107-9-7/', '/indicators/107-1-1-t2a/', '/compare/107...112/', '/107/46/'])
      expect(addresses.has(address), address).toBe(true);
  });
});
