import { describe, expect, it } from 'vitest';
import { runsHtml, spokenStyle } from '../../../src/domain/run-html.ts';

describe('runsHtml', () => {
  const runs = [
    { text: '經', kept: true },
    { text: '<管>', kept: false },
  ];

  it.each(['del', 'ins'] as const)('marks with %s what is not kept, and adds no word of its language', (tag) => {
    expect(runsHtml(runs, tag, ['（刪去）', '（完）'])).toBe(`經<${tag}>&lt;管&gt;</${tag}>`);
  });

  it('has words of another language as elements', () => {
    expect(runsHtml(runs, 'del', [' (removed: ', ' end) '])).toBe(
      '經<del><span class="unseen"> (removed: </span>&lt;管&gt;<span class="unseen"> end) </span></del>',
    );
  });

  it('is nothing for nothing', () => {
    expect(runsHtml([], 'del', ['', ''])).toBe('');
  });
});

describe('spokenStyle', () => {
  it('names what is said before and after each mark, as strings of CSS', () => {
    expect(spokenStyle(['（刪', '完）'], ['（"增"', '\\'])).toBe(
      String.raw`--del:"（刪";--del-end:"完）";--ins:"（\"增\"";--ins-end:"\\"`,
    );
  });

  it('names nothing where the words are elements', () => {
    expect(spokenStyle([' (removed: ', ' end) '], [' (added: ', ' end) '])).toBeUndefined();
  });
});
