import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withHeldUnits } from '../../../src/typesetting/units.ts';

const main = (html: string): string => withHeldUnits(`<main>${html}</main>`).slice(6, -7);

describe('withHeldUnits', () => {
  it('holds a number and its unit together in running text', () => {
    expect(main('<p>各機關計召開廉政會報 1,024 次，比率達 81.3%。</p>')).toBe(
      '<p>各機關計召開廉政會報 <span class="nb">1,024 次</span>，比率達 <span class="nb">81.3%</span>。</p>',
    );
    expect(main('<p>查扣犯罪所得計新臺幣2億6,601萬元，共 600 萬人次參加</p>')).toContain(
      '<span class="nb">600 萬人次</span>',
    );
  });

  it('holds a number and what it names together', () => {
    expect(main('<p>同一報告第13行另印統計，依貪污治罪條例第 11 條；107年起</p>')).toBe(
      '<p>同一報告<span class="nb">第13行</span>另印統計，依貪污治罪條例<span class="nb">第 11 條</span>；107年起</p>',
    );
  });

  it('leaves drawings, code, attributes and what is outside main', () => {
    const same =
      '<svg><text>實際92件，目標120件，未達標</text></svg><pre>120件 120件 120件 120件</pre><p title="共120件，共120件，共120件">短</p>';
    expect(main(same)).toBe(same);
    const script = '<script>const a = "共120件，未達標，共120件"; if (1 < 2) b();</script>';
    expect(main(script)).toBe(script);
    const outside = '<title>目標120件，實際92件，未達標</title><main></main><p>目標120件，實際92件，未達標</p>';
    expect(withHeldUnits(outside)).toBe(outside);
  });

  it('changes no text, whatever it is', () => {
    const words = fc.array(
      fc.constantFrom('<b>', '</b>', '120', '件', ' ', '，', '%', '1,024.5', '萬', '人次', '廉政'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const html = parts.join('');
        const text = (each: string): string => each.replaceAll(/<[^>]*>/gu, '');
        expect(text(main(html))).toBe(text(html));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
