import { describe, expect, it } from 'vitest';
import { runsHtml, spokenStyle } from '../../../src/domain/run-html.ts';

describe('runsHtml', () => {
  const runs = [
    { text: '經', kept: true },
    { text: '<管>', kept: false },
  ];

  it.each(['del', 'ins'] as const)('marks with %s what is not kept, and adds no word', (tag) => {
    expect(runsHtml(runs, tag)).toBe(`經<${tag}>&lt;管&gt;</${tag}>`);
  });

  it('is nothing for nothing', () => {
    expect(runsHtml([], 'del')).toBe('');
  });
});

describe('spokenStyle', () => {
  it('names what is said before and after each mark, as strings of CSS', () => {
    expect(spokenStyle(['（刪', '完）'], [' (added: ', ' "end"'])).toBe(
      String.raw`--del:"（刪";--del-end:"完）";--ins:" (added: ";--ins-end:" \"end\""`,
    );
  });
});
