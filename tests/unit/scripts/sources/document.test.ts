import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../../scripts/content-error.ts';
import { decode, toDocument } from '../../../../scripts/sources/document.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILE = 'content/sources/plan.txt';

describe('decode', () => {
  test('gives the text of UTF-8', () => {
    expect(decode(FILE, bytes('壹、依據\n'))).toBe('壹、依據\n');
  });

  test('leaves out a byte order mark at the beginning, and there only', () => {
    expect(decode(FILE, bytes('\uFEFF壹、\uFEFF依據'))).toBe('壹、\uFEFF依據');
  });

  test('reads CRLF as a line break; a CR alone stays', () => {
    expect(decode(FILE, bytes('甲\r\n\r\n乙\r丙'))).toBe('甲\n\n乙\r丙');
  });

  test('keeps compatibility ideographs as they are', () => {
    expect(decode(FILE, bytes('勞\uF92F'))).toBe('勞\uF92F');
  });

  test.each([
    ['the first line', [0xff, 0x0a, 0x41], 1],
    ['a line in the middle', [0x41, 0x0a, 0x0a, 0xa4, 0xa4, 0x0a, 0x41, 0x0a], 3],
    ['a line of CRLF', [0x41, 0x0d, 0x0a, 0xc0, 0x0d, 0x0a], 2],
    ['the last line, cut inside a character', [0x41, 0x0a, 0xe5, 0xbb], 2],
    ['a character cut by the line break', [0x41, 0x0a, 0xe5, 0xbb, 0x0a, 0x89], 2],
  ])('refuses bytes that are not UTF-8 and names the line: %s', (_, list, line) => {
    expect(() => decode(FILE, Uint8Array.from(list))).toThrow(
      new ContentError({
        file: FILE,
        line,
        problem: 'the bytes of this line are not UTF-8',
        expected: 'a document in UTF-8',
        found: 'a byte sequence that UTF-8 does not allow',
        edit: `restore ${FILE} from its original; a document that was converted to UTF-8 needs its new values in content/sources/manifest.json`,
      }),
    );
  });
});

describe('toDocument', () => {
  test.each([
    ['甲\n乙', ['甲', '乙']],
    ['甲\n乙\n', ['甲', '乙']],
    ['\n甲\n\n', ['', '甲', '']],
    ['', ['']],
  ])('cuts %j into lines; a break at the very end begins no other', (text, lines) => {
    expect(toDocument('plan', FILE, text)).toEqual({ id: 'plan', file: FILE, lines });
  });
});
