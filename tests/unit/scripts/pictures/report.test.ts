import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { byPage, type Finding } from '../../../../scripts/pictures/findings.ts';
import { reportHtml } from '../../../../scripts/pictures/report.ts';

const strip = (stem: string, marks: boolean): Finding['strips'][number] => ({
  from: 4000,
  before: marks ? `${stem}-before.png` : null,
  after: `${stem}-after.png`,
  marks: marks ? `${stem}-marks.png` : null,
});
const base = { width: 390, scheme: 'dark', before: 900, after: 950, more: 3 } as const;
const pages = byPage([
  { ...base, page: '/', share: 0, strips: [], more: 0 },
  { ...base, page: '/about/', share: 0.5, strips: [strip('about', true)] },
  { ...base, page: '/compare/107...112/', share: 1, before: null, strips: [strip('compare', false)] },
]);
const html = reportHtml({ before: 'abc1234 Draw <b> & more', after: 'working tree' }, pages);
const root = parseDocument(html);
const textOf = (tag: string): string[] =>
  DomUtils.getElementsByTagName(tag, root).map((node) => DomUtils.textContent(node));

it('the report leads to every page that differs, most different first, and names the others', () => {
  expect(textOf('h2')).toEqual(['/about/ about, changed', '/compare/107...112/ comparison, new']);
  const ids = DomUtils.getElementsByTagName('section', root).map(({ attribs }) => `#${attribs['id'] ?? ''}`);
  const links = DomUtils.getElementsByTagName('a', DomUtils.getElementsByTagName('table', root));
  expect(links.map(({ attribs }) => attribs['href'])).toEqual(ids);
  expect(html).toContain('The same to the pixel: /<');
  expect(html).toContain('abc1234 Draw &lt;b&gt; &amp; more');
});

it('shows before, after and difference side by side, and a new page alone', () => {
  expect(textOf('summary')).toEqual([
    '390 px, dark: 50.00% differs; height 900 → 950 (+50) px',
    '390 px, dark: new, 950 px',
  ]);
  expect(textOf('figcaption')).toEqual(['before', 'after', 'difference', 'after']);
  const files = DomUtils.getElementsByTagName('img', root).map(({ attribs }) => attribs['src']);
  expect(files).toEqual([
    'about-before.png',
    'about-after.png',
    'about-after.png',
    'about-marks.png',
    'compare-after.png',
  ]);
  expect(html).toContain('3 more strips differ below');
  expect(html).toContain('3 more strips follow below');
});
