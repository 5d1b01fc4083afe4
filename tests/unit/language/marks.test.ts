import { describe, expect, it } from 'vitest';
import { withLanguageMarks } from '../../../src/language/marks.ts';

const body = (html: string): string => withLanguageMarks(`<html lang="en"><body>${html}</body></html>`).slice(22, -14);

describe('withLanguageMarks', () => {
  it('marks the element that holds Chinese words and nothing else', () => {
    expect(body('<p>完成 75%。</p>')).toBe('<p lang="zh-Hant">完成 75%。</p>');
    expect(body('<a href="/x/">法務部廉政署</a>')).toBe('<a href="/x/" lang="zh-Hant">法務部廉政署</a>');
  });

  it('marks the words alone among English ones', () => {
    expect(body('<p>Target: 120 件, reached 92 件 (107年)</p>')).toBe(
      '<p>Target: 120 <span lang="zh-Hant">件</span>, reached 92 <span lang="zh-Hant">件</span> (107<span lang="zh-Hant">年</span>)</p>',
    );
    expect(body('<p>See <b>x</b>法務部（廉政署）、內政部 there</p>')).toBe(
      '<p>See <b>x</b><span lang="zh-Hant">法務部（廉政署）、內政部</span> there</p>',
    );
  });

  it('leaves what is marked, scripts, styles and attributes', () => {
    const marked = '<p lang="zh-Hant">法務部<b>廉政署</b></p>';
    expect(body(marked)).toBe(marked);
    const script = '<script>const a = "廉政";</script><style>q { quotes: "「" }</style><img alt="廉政署">';
    expect(body(script)).toBe(script);
  });

  it('marks English inside Chinese as nothing, and Chinese inside English inside Chinese', () => {
    expect(body('<p lang="zh-Hant">廉政<i lang="en">and 廉政 more</i></p>')).toBe(
      '<p lang="zh-Hant">廉政<i lang="en">and <span lang="zh-Hant">廉政</span> more</i></p>',
    );
  });

  it('marks drawings with what they may hold', () => {
    expect(body('<svg><title>廉政 chart</title><text>Target 120 件</text><text>實際</text><rect/></svg>')).toBe(
      '<svg><title lang="zh-Hant">廉政 chart</title><text>Target 120 <tspan lang="zh-Hant">件</tspan></text><text lang="zh-Hant">實際</text><rect/></svg>',
    );
  });

  it('keeps entities and void elements as they are', () => {
    expect(body('<p>A &amp; B<br>廉政&quot;署&quot;</p>')).toBe(
      '<p>A &amp; B<br><span lang="zh-Hant">廉政</span>&quot;<span lang="zh-Hant">署</span>&quot;</p>',
    );
  });
});
