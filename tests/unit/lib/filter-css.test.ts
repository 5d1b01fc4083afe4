import { describe, expect, it } from 'vitest';
import { filterCss } from '../../../src/lib/filter-css.ts';

describe('filterCss', () => {
  it('hides what does not pass the filter that is the target, and shows its link as chosen', () => {
    expect(filterCss(['fails'])).toBe(
      '.filterable:has(> #fails:target) .item:not(.f-fails),' +
        '.filterable:has(> #fails:target) .group:not(:has(.f-fails)){display:none}\n' +
        '.filterable:has(> #fails:target) a[href="#fails"]{color:var(--ink);font-weight:700;text-decoration:none}\n',
    );
  });

  it('has rules for each filter, none for none', () => {
    expect(filterCss(['a', 'b']).trim().split('\n')).toHaveLength(4);
    expect(filterCss([])).toBe('');
  });
});
