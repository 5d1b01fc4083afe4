import { describe, expect, it } from 'vitest';
import { filterCss, passing } from '../../../src/lib/filter-css.ts';

describe('filterCss', () => {
  it('hides all but what passes the filter that is the target, and shows its link as chosen', () => {
    expect(filterCss(['fails'])).toBe(
      '.filterable:has(> .filter:target:not(:where(#all))) :is(.item,.group){display:none}\n' +
        '.filterable:has(> .filter:target:not(:where(#all))) .late:not(.item){content-visibility:visible}\n' +
        '.filterable:has(> #fails:target) .f-fails{display:revert-layer}\n' +
        '.filterable:has(> #fails:target) a[href="#fails"]{color:var(--ink);font-weight:700;text-decoration:none}\n',
    );
  });

  it('has rules for each filter', () => {
    expect(filterCss(['a', 'b']).trim().split('\n')).toHaveLength(6);
  });
});

describe('passing', () => {
  it('names each filter once', () => {
    expect(passing(['fails', 'sum', 'fails'])).toBe('f-fails f-sum');
    expect(passing([])).toBe('');
  });
});
