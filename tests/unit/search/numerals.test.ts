import { describe, expect, it } from 'vitest';
import { figureForms } from '../../../src/search/numerals.ts';

describe('figureForms', () => {
  it.each([
    ['55000', ['55000', '5萬5000']],
    ['5萬5,000', ['55000', '5萬5000']],
    ['55,000件', ['55000件', '5萬5000件']],
    ['１億６千萬元', ['160000000元', '1億6000萬元', '1億6千萬元']],
    ['10000', ['10000', '1萬']],
    ['第十三條', ['第13條', '第十三條']],
    ['第13條', ['第13條', '第十三條']],
    ['80%', ['80%', '八十%', '百分之八十']],
    ['百分之八十', ['80%', '八十%', '百分之八十']],
    ['72.69％', ['72.69%']],
  ])('writes %s as documents do: %j', (typed, expected) => {
    expect(figureForms(typed)).toEqual(expected);
  });

  it.each(['一致', '統一', '三', '十大', '107-3-2', '第一', '金管會', ''])('takes %s for no figure', (typed) => {
    expect(figureForms(typed)).toBeNull();
  });
});
