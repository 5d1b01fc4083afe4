import { describe, expect, it } from 'vitest';
import { roomOf } from '../../../src/lib/room.ts';

describe('roomOf', () => {
  it('fills lines block by block', () => {
    expect(roomOf(`<p>${'廉'.repeat(21)}</p><p>${'廉'.repeat(10)}</p>`, 10)).toEqual({ lines: 4, blocks: 2 });
  });

  it('counts a Latin letter as half an ideograph, and white space once', () => {
    expect(roomOf('<p>abcd\n   efghij</p>', 5)).toEqual({ lines: 2, blocks: 1 });
  });

  it('counts neither tags nor what is not seen, and no block without words', () => {
    const html =
      '<article><p><a href="/a-long-address/">廉政</a><span class="unseen">（以下刪去）</span></p><p> </p></article>';
    expect(roomOf(html, 2)).toEqual({ lines: 1, blocks: 1 });
    expect(roomOf('', 10)).toEqual({ lines: 0, blocks: 0 });
  });
});
