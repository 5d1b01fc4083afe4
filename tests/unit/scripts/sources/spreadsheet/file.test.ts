import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { assertNoneReplaced, openSpreadsheet } from '../../../../../scripts/sources/spreadsheet/file.ts';

const open = (bytes: Uint8Array | readonly number[]) => openSpreadsheet('113.csv', 'plan-113', Uint8Array.from(bytes));

describe('openSpreadsheet', () => {
  it.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14], 'an Excel workbook (.xlsx)'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook (.xls)'],
    ['UTF-16', [0xff, 0xfe, 0x77, 0x51], 'a text in UTF-16 (「Unicode 文字」)'],
    ['nothing', [], 'an empty file'],
  ])('refuses %s', (_, bytes, found) => {
    expect(() => open(bytes)).toThrow(
      [
        '113.csv: this is not a CSV file',
        '  expected: a CSV file',
        `  found:    ${found}`,
        '  to do:    in Excel choose 「另存新檔」 and the type 「CSV UTF-8（逗號分隔）」',
      ].join('\n'),
    );
  });

  it('reads Big5 and UTF-8 as the same lines', () => {
    const text = '執行措施,達成情形\r\n碁磐,裏外\r\n';
    const big5 = open(iconv.encode(text, 'cp950'));
    expect(big5.encoding).toBe('big5');
    expect(big5.document).toEqual(open(iconv.encode(text, 'utf8', { addBOM: true })).document);
    expect(big5.document.lines).toEqual(['執行措施,達成情形', '碁磐,裏外']);
  });

  it('keeps a text of one encoding in which a byte is broken, the byte as the sign of a lost character', () => {
    const utf8 = iconv.encode('執行措施,達成情形', 'utf8');
    utf8[0] = 0xff;
    expect(open(utf8).document.lines[0]).toMatch(/^\uFFFD+行措施,達成情形$/u);
    const big5 = Buffer.concat([iconv.encode('執行措施,', 'cp950'), Buffer.from([0xa1, 0x2c, 0x41])]);
    expect(open(big5).document.lines[0]).toBe('執行措施,\uFFFD,A');
  });
});

describe('assertNoneReplaced', () => {
  it('refuses question marks in Big5, each with its cell', () => {
    expect(() => { assertNoneReplaced(open(iconv.encode('執行措施,達成情形\n①宣導,做到?成', 'cp950'))); }).toThrow(
      [
        '113.csv row 2, column A: a question mark stands in a Big5 file',
        '  expected: no 「?」: Excel writes it for each character that Big5 does not have, ① for one',
        '  found:    「?宣導」',
        '  to do:    in Excel choose 「另存新檔」 and the type 「CSV UTF-8（逗號分隔）」',
        '113.csv row 2, column B: a question mark stands in a Big5 file',
      ].join('\n'),
    );
  }); // prettier-ignore

  it('leaves them in UTF-8', () => {
    expect(() => { assertNoneReplaced(open(iconv.encode('執行措施\n做到?', 'utf8'))); }).not.toThrow();
  }); // prettier-ignore
});
