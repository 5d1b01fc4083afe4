import { describe, expect, it } from 'vitest';
import { runsHtml } from '../../../src/domain/run-html.ts';

describe('runsHtml', () => {
  const runs = [
    { text: '經', kept: true },
    { text: '<管>', kept: false },
  ];

  it.each(['del', 'ins'] as const)('marks with %s what is not kept, with words for who hears it', (tag) => {
    expect(runsHtml(runs, tag, ['刪去「', '」'])).toBe(
      `經<${tag}><span class="unseen">刪去「</span>&lt;管&gt;<span class="unseen">」</span></${tag}>`,
    );
  });

  it('is nothing for nothing', () => {
    expect(runsHtml([], 'del', ['', ''])).toBe('');
  });
});
