import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FILES = globSync('src/**/*.{css,astro}');
const names = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

describe('custom properties of the style sheets', () => {
  // An undefined one makes a declaration nothing: words on a ground of their own colour, which axe passes over.
  it('are all defined where no other value is given', () => {
    const texts = FILES.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    const defined = new Set(texts.flatMap(({ text }) => names(/(--[\w-]+)\s*:/gu, text)));
    expect(defined.size).toBeGreaterThan(20);
    const undefinedOnes = texts.flatMap(({ file, text }) =>
      names(/var\((--[\w-]+)\)/gu, text)
        .filter((name) => !defined.has(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(undefinedOnes).toEqual([]);
  });
});
