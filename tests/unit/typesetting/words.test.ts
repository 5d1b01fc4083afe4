import { describe, expect, it } from 'vitest';
import { withHeldWords } from '../../../src/typesetting/words.ts';

const held = (word: string): string => `<span class="nb">${word}</span>`;

describe('withHeldWords', () => {
  it('holds the words of headings, and nothing else of a page', () => {
    expect(withHeldWords('<h1 class="a">行動方案 107 年</h1><p>行動方案</p><h3>行動方案</h3>')).toBe(
      `<h1 class="a">${held('行動')}${held('方案')} 107 年</h1><p>行動方案</p><h3>行動方案</h3>`,
    );
  });

  it('leaves what follows the words, and what is escaped', () => {
    expect(withHeldWords('<h2> 指標 <span class="count">2 項</span></h2>')).toBe(
      `<h2> ${held('指標')} <span class="count">2 項</span></h2>`,
    );
    expect(withHeldWords('<h1>A &amp; B：&lt;比率&gt;</h1>')).toBe(`<h1>A &amp; B：&lt;${held('比率')}&gt;</h1>`);
  });

  it('holds no word that a narrow line may have no room for', () => {
    const words = [
      ...withHeldWords('<h1>公職人員利益衝突迴避法修正草案行政院審查完竣</h1>').matchAll(/class="nb">([^<]+)/gu),
    ];
    expect(words.length).toBeGreaterThan(4);
    expect(Math.max(...words.map(([, word = '']) => word.length))).toBeLessThanOrEqual(6);
  });
});
