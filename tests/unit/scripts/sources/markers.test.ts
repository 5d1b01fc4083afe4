import { describe, expect, test } from 'vitest';
import { toDocument } from '../../../../scripts/sources/document.ts';
import { markerNumber, readMarker } from '../../../../scripts/sources/markers.ts';
import { Passage } from '../../../../scripts/sources/passage.ts';

const read = (text: string) => readMarker(Passage.ofLine(toDocument('plan', 'plan.txt', text), 1));

describe('markerNumber', () => {
  test.each([
    ['壹、', 1],
    ['柒、', 7],
    ['一、', 1],
    ['十、', 10],
    ['十二、', 12],
    ['二十、', 20],
    ['(三)', 3],
    ['（十八）', 18],
    ['3.', 3],
    ['12.', 12],
    ['(4)', 4],
    ['46', 46],
  ])('reads %s as %i', (marker, number) => {
    expect(markerNumber(marker)).toBe(number);
  });

  test.each(['', '甲、', '第一、'])('has no number for 「%s」', (marker) => {
    expect(markerNumber(marker)).toBeNaN();
  });
});

describe('readMarker', () => {
  test.each([
    ['壹、依據', 1, 1, '壹、', '依據'],
    ['二、促進公開透明', 2, 2, '二、', '促進公開透明'],
    ['(十一) 參考公約', 3, 11, '(十一)', '參考公約'],
    ['（一）建構', 3, 1, '（一）', '建構'],
    ['1.檢討機制', 4, 1, '1.', '檢討機制'],
    ['12. 其他', 4, 12, '12.', '其他'],
    ['(2) 加強', 5, 2, '(2)', '加強'],
  ])('reads 「%s」 as level %i, number %i', (text, level, number, marker, rest) => {
    const marked = read(text);
    expect(marked).toMatchObject({ level, number });
    expect([marked?.marker.text, marked?.rest.text]).toEqual([marker, rest]);
  });

  test.each(['依據', '一 提升', '3.5 倍', '第一、二項', ' 一、縮排', '', '（含）'])('finds none in 「%s」', (text) => {
    expect(read(text)).toBeNull();
  });

  test('keeps the places of the number and of what follows', () => {
    const marked = read('(二)  防貪');
    expect(marked?.marker.spans()).toEqual([[1, 0, 3]]);
    expect(marked?.rest.spans()).toEqual([[1, 5, 7]]);
  });
});
