import { describe, expect, it } from 'vitest';
import { signedHtml, signedLineHtml } from '../../../src/components/check-sign.ts';
import type { QuoteSpan } from '../../../src/domain/source-quotes.ts';
import { urlsUnder } from '../../../src/lib/urls.ts';

const url = urlsUnder('/');
const checks = ['c1', 'c2', 'c3'].map((id) => ({ id, verdict: 'holds' as const }));
const claims = (text: string, ...ids: string[]) => ({ text, marks: [], claims: ids });

/** Classes of the signs in turn, and the words between them. */
const signs = (html: string): string[] =>
  html
    .replaceAll(/<a class="(check-sign[^"]*)"[^>]*><\/a>/gu, '|$1|')
    .replaceAll(/<[^>]*>/gu, '')
    .split('|')
    .filter((part) => part !== '');

describe('signedHtml', () => {
  it('keeps signs that follow upon one another apart, and no others', () => {
    const html = signedHtml(url, checks)([claims('共3場', 'c1', 'c2'), claims('，增2場', 'c3'), claims('。')]);
    expect(signs(html)).toEqual([
      '共3場',
      'check-sign v-holds',
      'check-sign next v-holds',
      '，增2場',
      'check-sign v-holds',
      '。',
    ]);
  });

  it('has no sign for a check that it was not given', () => {
    expect(signs(signedHtml(url, checks)([claims('3場', 'c9')]))).toEqual(['3場']);
  });
});

describe('signedLineHtml', () => {
  const quote = (id: string, from: number, to: number): QuoteSpan => ({ id, from, to, begins: true, ends: true });
  const line = (text: string, ...quotes: QuoteSpan[]) =>
    [{ text, kind: 'plain', record: null, begins: false, quotes }] as const;

  it('keeps signs apart where one quotation ends with another', () => {
    const html = signedLineHtml(url, checks, new Map())(line('共3場', quote('c1', 0, 3), quote('c2', 1, 3)));
    expect(signs(html)).toEqual(['共3場', 'check-sign v-holds', 'check-sign next v-holds']);
  });

  it('counts no sign that shows only while its figure is the target', () => {
    const inputs = new Map([['c1-a', { id: 'c1', verdict: 'holds' as const }]]);
    const html = signedLineHtml(url, checks, inputs)(line('共3場', quote('c2', 0, 3), quote('c1-a', 1, 2)));
    expect(html).toContain('data-input="c1-a"');
    expect(signs(html)).toEqual(['共3', 'check-sign v-holds', '場', 'check-sign v-holds']);
    const ending = signedLineHtml(url, checks, inputs)(line('共3場', quote('c2', 0, 3), quote('c1-a', 1, 3)));
    expect(signs(ending)).toEqual(['共3場', 'check-sign v-holds', 'check-sign v-holds']);
  });
});
