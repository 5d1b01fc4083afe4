import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/lib/html.ts';

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescape = (html: string): string =>
  html.replaceAll(/&(\w+|#39);/gu, (_, name: string) => CHARACTERS[name] ?? '?');

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
        expect(unescape(escapeHtml(text))).toBe(text);
      }),
      { seed: 98 },
    );
  });
});
