import { describe, expect, it } from 'vitest';
import { roughly as rough } from '../../../src/i18n/en/sizes.ts';
import { roughly } from '../../../src/i18n/zh/sizes.ts';

describe('roughly', () => {
  it('says a large number in short, and says so where digits are lost', () => {
    expect(roughly(266_011_442, '元')).toBe('約2.66億元');
    expect(roughly(7_480_000, '人次')).toBe('748萬人次');
    expect(roughly(160_000_000, '元')).toBe('1.6億元');
    expect(roughly(-311_442, '件')).toBe('約-31.1萬件');
  });

  it('leaves a number alone that is read as it is', () => {
    expect([99_999, 17_916, 0].map((value) => roughly(value, '件'))).toEqual([null, null, null]);
    expect([99_999, 17_916, 0].map((value) => rough(value, '件'))).toEqual([null, null, null]);
  });

  it('does so in English too', () => {
    expect(rough(266_011_442, '元')).toBe('about 266 million 元');
    expect(rough(7_480_000, '人次')).toBe('7.48 million 人次');
  });
});
