import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { isSpreadsheet, linesOfText, storedText } from '../../../src/lib/stored-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEAD = '具體策略,執行措施\r\n一、落實,（一）宣導';

describe('storedText', () => {
  it.each([
    ['UTF-8', utf8(HEAD)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${HEAD}`)],
    ['Big5', iconv.encode(HEAD, 'cp950')],
    ['CR alone', utf8(HEAD.replace('\r\n', '\r'))],
  ])('reads a spreadsheet in %s', (_, bytes) => {
    expect(storedText('plan-113.csv', bytes)).toBe('具體策略,執行措施\n一、落實,（一）宣導');
  });

  it('reads no other document in Big5, and keeps its CR', () => {
    expect(storedText('plan-113.txt', iconv.encode(HEAD, 'cp950'))).toBeNull();
    expect(storedText('plan-113.txt', utf8('甲\r乙'))).toBe('甲\r乙');
  });

  it('gives null for bytes that neither encoding allows', () => {
    expect(storedText('plan-113.csv', Uint8Array.from([0xa8, 0xe3, 0xa1, 0x22]))).toBeNull();
  });

  it('never takes Chinese words in Big5 for UTF-8', () => {
    const words = fc.array(fc.constantFrom(...'國家廉政建設行動方案機關宣導稽核'), { minLength: 1 });
    fc.assert(
      fc.property(words, (chars) => {
        const text = `執行措施,達成情形\n${chars.join('')}`;
        expect(storedText('report.csv', iconv.encode(text, 'cp950'))).toBe(text);
      }),
      { seed: 7 },
    );
  });
});

describe('linesOfText', () => {
  it('counts no line after the last line break', () => {
    expect(linesOfText('甲\n乙\n')).toEqual(['甲', '乙']);
    expect(linesOfText('甲\n\n')).toEqual(['甲', '']);
  });
});

it('a spreadsheet is known by its ending', () => {
  expect([isSpreadsheet('a.csv'), isSpreadsheet('A.CSV'), isSpreadsheet('a.csv.txt')]).toEqual([true, true, false]);
});
