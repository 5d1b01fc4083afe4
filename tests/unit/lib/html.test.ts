import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, unescapeHtml } from '../../../src/lib/html.ts';

describe('escapeHtml', () => {
  it('escapes each of the five characters, an ampersand once', () => {
    expect(escapeHtml(`<p class="a">R&D's</p>`)).toBe('&lt;p class=&quot;a&quot;&gt;R&amp;D&#39;s&lt;/p&gt;');
    expect(escapeHtml('&lt;')).toBe('&amp;lt;');
  });

  it('leaves Chinese text, spaces and tabs as they are', () => {
    expect(escapeHtml('廉政 （櫃）\t１００％')).toBe('廉政 （櫃）\t１００％');
  });

  it('gives a text that holds no markup and reads back as what it was', () => {
    const unit = fc.constantFrom('<', '>', '&', '"', "'", 'a', ';', '廉');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/u);
        expect(unescapeHtml(escapeHtml(text))).toBe(text);
      }),
      { seed: 98 },
    );
  });
});

describe('unescapeHtml', () => {
  it('reads every entity that is written here, in names and in numbers', () => {
    expect(unescapeHtml('&lt;p class=&quot;a&#34;&gt;R&amp;D&#39;s &#38;')).toBe(`<p class="a">R&D's &`);
  });

  it('reads each entity once, and leaves others as they are', () => {
    expect(unescapeHtml('&amp;quot; &amp;amp; &amp;#39;')).toBe('&quot; &amp; &#39;');
    expect(unescapeHtml('?a=1&b=2 &copy; &constructor; 廉政&')).toBe('?a=1&b=2 &copy; &constructor; 廉政&');
  });
});
