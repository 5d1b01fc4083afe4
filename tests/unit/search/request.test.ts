import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, formatRequest, isEmpty, parseRequest, SORTS, toggled } from '../../../src/search/request.ts';

const parse = (query: string) => parseRequest(new URLSearchParams(query));

describe('a request', () => {
  it('is read from an address and written to it again', () => {
    const query = 'q=%E5%BB%89%E6%94%BF%E7%BD%B2&status=met&edition=107&edition=112&sort=newest';
    expect(parse(query)).toMatchObject({
      q: '廉政署',
      choices: { status: ['met'], edition: ['107', '112'] },
      sort: 'newest',
    });
    expect(formatRequest(parse(query))).toBe(query);
  });

  it('leaves out what no page of the site writes', () => {
    const { choices, sort, q } = parse(
      `status=<img>&edition=../..&agency=fsc&agency=fsc&sort=best&q=${'x'.repeat(9000)}`,
    );
    expect(choices).toMatchObject({ status: [], edition: [], agency: ['fsc'] });
    expect(sort).toBe('relevance');
    expect(q).toHaveLength(200);
  });

  it('has nothing to look for without words and choices', () => {
    expect(isEmpty(parse('sort=newest'))).toBe(true);
    expect(isEmpty(parse('q=%20'))).toBe(true);
    expect(isEmpty(parse('status=met'))).toBe(false);
    expect(formatRequest(parse(''))).toBe('');
  });

  it('takes a choice, and takes it back', () => {
    const chosen = toggled(parse('q=x'), 'role', 'lead');
    expect(chosen.choices.role).toEqual(['lead']);
    expect(toggled(chosen, 'role', 'lead')).toEqual(parse('q=x'));
  });

  it('comes back the same from its address', () => {
    const value = fc.stringMatching(/^[a-z0-9-]{1,12}$/u);
    const choices = fc.record(
      Object.fromEntries(FACETS.map((facet) => [facet, fc.uniqueArray(value, { maxLength: 4 })])) as Record<
        (typeof FACETS)[number],
        fc.Arbitrary<string[]>
      >,
    );
    const request = fc.record({ q: fc.string({ maxLength: 80 }), choices, sort: fc.constantFrom(...SORTS) });
    fc.assert(
      fc.property(request, (each) => {
        const again = parse(formatRequest(each));
        expect(again).toEqual({ ...each, q: each.q.trim() === '' ? '' : each.q });
      }),
      { seed: 107, numRuns: 300 },
    );
  });
});
