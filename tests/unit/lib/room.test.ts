import { describe, expect, it } from 'vitest';
import { roomOf, tallDrawing } from '../../../src/lib/room.ts';

describe('roomOf', () => {
  it('fills lines block by block', () => {
    expect(roomOf(`<p>${'廉'.repeat(21)}</p><p>${'廉'.repeat(10)}</p>`, 10)).toEqual({ lines: 4, blocks: 2 });
  });

  it('counts a Latin letter as half an ideograph, and white space once', () => {
    expect(roomOf('<p>abcd\n   efghij</p>', 5)).toEqual({ lines: 2, blocks: 1 });
  });

  it('counts lines of code as they are', () => {
    const code = `<pre class="code"><code>${'a'.repeat(90)}\n\nb\n</code></pre>`;
    expect(roomOf(`<h3>廉政</h3>${code}<p>廉政</p>`, 10)).toEqual({ lines: 5, blocks: 2 });
  });

  it('counts of what is folded its head alone', () => {
    const folded = (open: string): string =>
      `<p>廉政</p><details class="more"${open}><summary>原文</summary><p>${'廉'.repeat(30)}</p></details>`;
    expect(roomOf(folded(''), 10)).toEqual({ lines: 2, blocks: 2 });
    expect(roomOf(folded(' open'), 10)).toEqual({ lines: 5, blocks: 2 });
  });

  it('counts neither tags nor what is not seen, and no block without words', () => {
    const html =
      '<article><p><a href="/a-long-address/">廉政</a><span class="unseen">（以下刪去）</span></p><p> </p></article>';
    expect(roomOf(html, 2)).toEqual({ lines: 1, blocks: 1 });
    expect(roomOf('', 10)).toEqual({ lines: 0, blocks: 0 });
  });
});

describe('tallDrawing', () => {
  it('gives the room of a drawing that is not in sight at once', () => {
    expect(tallDrawing('<svg class="chart" viewBox="0 0 358 1582.5" width="358" height="1582.5"></svg>')).toBe(
      'max-width:358px;aspect-ratio:358/1582.5',
    );
  });

  it('leaves low drawings as they are', () => {
    expect(tallDrawing('<svg viewBox="0 0 900 400" width="900" height="400"></svg>')).toBeUndefined();
  });
});
