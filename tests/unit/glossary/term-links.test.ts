import { describe, expect, it } from 'vitest';
import { termFinder } from '../../../src/domain/glossary.ts';
import { withTermLinks, type TermLink } from '../../../src/glossary/term-links.ts';

const find = termFinder([
  { id: 'a', term: '定罪率', also: [], except: [] },
  { id: 'b', term: '肅貪', also: [], except: [] },
]);
const links = new Map<string, TermLink>([
  ['a', { href: '/glossary/#a', title: '定罪率："意思"', lang: null }],
  ['b', { href: '/glossary/#b', title: 'Investigation', lang: 'zh-Hant' }],
]);
const page = (main: string): string => `<body><p>定罪率</p><main id="main">${main}</main><p>肅貪</p></body>`;
const linked = (main: string): string => withTermLinks(page(main), find, links);

const A = '<a class="term" href="/glossary/#a" title="定罪率：&quot;意思&quot;">定罪率</a>';
const B = '<a class="term" href="/glossary/#b" title="Investigation"><span lang="zh-Hant">肅貪</span></a>';

describe('withTermLinks', () => {
  it('links the first place of each term in the main part, and no other', () => {
    expect(linked('<p>提升定罪率 &amp; <mark>肅貪</mark></p><p>定罪率</p>')).toBe(
      page(`<p>提升${A} &amp; <mark>${B}</mark></p><p>定罪率</p>`),
    );
  });

  it.each(['a', 'h1', 'h3', 'button', 'summary', 'th', 'dt', 'nav', 'svg', 'template', 'code'])(
    'leaves what stands in %s alone, however deep',
    (tag) => {
      expect(linked(`<${tag}><b>定罪率</b></${tag}><p>定罪率</p>`)).toBe(
        page(`<${tag}><b>定罪率</b></${tag}><p>${A}</p>`),
      );
    },
  );

  it('leaves attributes, scripts and styles alone', () => {
    const other = '<img alt="定罪率"><script>"定罪率"</script><style>/* 肅貪 */</style>';
    expect(linked(other)).toBe(page(other));
  });

  it('leaves the explanation out where it is asked to be brief', () => {
    expect(withTermLinks(page('<p>定罪率</p>'), find, links, true)).toBe(
      page('<p><a class="term" href="/glossary/#a">定罪率</a></p>'),
    );
  });

  it('leaves a page without a main part, and terms without an entry, as they are', () => {
    expect(withTermLinks('<p>定罪率</p>', find, links)).toBe('<p>定罪率</p>');
    expect(withTermLinks(page('<p>定罪率</p>'), find, new Map())).toBe(page('<p>定罪率</p>'));
  });
});
