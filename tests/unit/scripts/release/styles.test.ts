import { describe, expect, it } from 'vitest';
import { isLong, styler } from '../../../../scripts/release/styles.ts';

const LINK = '<link rel="stylesheet" href="/integrity/_astro/site.abc.css">';
const OTHER = '<link rel="stylesheet" href="/integrity/checks/filters.css">';
/** Words that no server presses to less than the half: every one is another. */
const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => (at * 7919 * 104729).toString(36)).join(' ');
const page = (body: string): string => `<head>${LINK}${OTHER}</head>${body}`;

const short = page(words(10));
const alike = page('the same again and again '.repeat(4000));
const long = page(words(6000));

describe('isLong', () => {
  it('counts what a server sends, not what is written', () => {
    expect([short, alike, long].map(isLong)).toEqual([false, false, true]);
  });
});

describe('styler', () => {
  const asked: string[] = [];
  const styled = styler((address) => {
    asked.push(address);
    return 'a{color:$&}\n';
  });

  it('puts the sheets of the build into long pages, as they are, and leaves other links', () => {
    expect(styled(long)).toBe(long.replace(LINK, () => '<style>a{color:$&}</style>'));
    expect([short, alike].map(styled)).toEqual([short, alike]);
  });

  it('changes nothing when it is done again, and reads a sheet once', () => {
    expect(styled(styled(long))).toBe(styled(long));
    expect(asked).toEqual(['/integrity/_astro/site.abc.css']);
  });
});
