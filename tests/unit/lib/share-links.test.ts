import { describe, expect, it } from 'vitest';
import { shareLinks } from '../../../src/lib/share-links.ts';

const shared = {
  address: 'https://integrity.example/compare/107...112/',
  title: 'A & B',
  text: '實際+92件，100% 達標？',
};
const hrefs = new Map(shareLinks(shared).map(({ service, href }) => [service, href]));

describe('shareLinks', () => {
  it('hands each service the whole address and the words, as it reads them', () => {
    for (const service of ['line', 'x', 'threads'] as const) {
      const { searchParams } = new URL(hrefs.get(service) ?? '');
      expect(searchParams.get('url'), service).toBe(shared.address);
      expect(searchParams.get('text'), service).toBe(shared.text);
    }
    expect(new URL(hrefs.get('facebook') ?? '').searchParams.get('u')).toBe(shared.address);
  });

  it('writes a letter without a receiver, whose spaces and line breaks every mail program reads', () => {
    const mail = hrefs.get('mail') ?? '';
    expect(mail).toMatch(/^mailto:\?subject=A%20%26%20B&body=/u);
    expect(mail).not.toContain('+');
    expect(decodeURIComponent(mail.split('&body=')[1] ?? '')).toBe(`${shared.text}\n\n${shared.address}\n`);
  });
});
