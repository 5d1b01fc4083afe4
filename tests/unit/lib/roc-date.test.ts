import { describe, expect, it } from 'vitest';
import { ceYear, findDays, findPeriod, findYearEnd } from '../../../src/lib/roc-date.ts';
import { lineOf, realData, recordOf } from '../../real-content.ts';

describe('ceYear', () => {
  it('counts ROC 1 as 1912', () => {
    expect([1, 98, 107, 112].map(ceYear)).toEqual([1912, 2009, 2018, 2023]);
  });
});

describe('findDays', () => {
  it.each([
    ['107年12月31日', '2018-12-31'],
    ['九十七年十月三日', '2008-10-03'],
    ['二○○五年十二月十四日', '2005-12-14'],
    ['103 年 1 月 1 日', '2014-01-01'],
    ['１０８年９月１１日', '2019-09-11'],
  ])('reads %s as %s', (text, day) => {
    expect(findDays(text)).toEqual([day]);
  });

  it('knows the leap years', () => {
    expect(findDays('105年2月29日')).toEqual(['2016-02-29']);
  });

  it('gives every day of a text in printed order', () => {
    expect(findDays('106年12月28日及107年1月5日、107年1月3日')).toEqual(['2017-12-28', '2018-01-05', '2018-01-03']);
  });

  it.each([
    '107年12月',
    '12月31日',
    '107年度',
    '本年十月三日',
    '107年13月1日',
    '107年1月32日',
    '107年2月31日',
    '107年2月29日',
    '107年0月1日',
    '107年1月0日',
    '本年0月3日',
  ])('finds no full day in 「%s」', (text) => {
    expect(findDays(text)).toEqual([]);
  });

  it('finds the days that the stored documents print', () => {
    expect(findDays(lineOf('plan-098', 62))).toEqual(['2008-10-03']);
    expect(findDays(lineOf('plan-098', 6))).toContain('2005-12-14');
    expect(findDays(lineOf('report-107', 3))).toEqual([recordOf(realData.editions, '107').approved_on]);
  });
});

describe('findPeriod', () => {
  it('gives the months from the first day to the second', () => {
    expect(findPeriod('103 年 1 月 1 日起至 103 年 6 月 30 日止')).toBe('2014-01/2014-06');
    expect(findPeriod(lineOf('budget-aac-104', 228))).toBe('2014-01/2014-06');
  });

  it.each([
    ['103 年 1 月 1 日起至 6 月 30 日止', '2014-01/2014-06'],
    ['103年1月1日至6月30日', '2014-01/2014-06'],
    ['一○三年一月一日起至六月三十日止', '2014-01/2014-06'],
    ['103 年 7 月 1 日起至 104 年 6 月 30 日止', '2014-07/2015-06'],
  ])('gives the second day of 「%s」 the year of the first where it has none', (text, period) => {
    expect(findPeriod(text)).toBe(period);
  });

  it.each(['1 月 1 日起至 6 月 30 日止', '103 年 1 月 1 日起至 2 月 31 日止', '1 月 1 日起至 103 年 6 月 30 日止'])(
    'gives none for 「%s」, where a day has no year or is in no calendar',
    (text) => {
      expect(findPeriod(text)).toBeNull();
    },
  );

  it('gives none where fewer than two days are printed', () => {
    expect(findPeriod('統計至107年12月31日止')).toBeNull();
    expect(findPeriod('107年度(1月至12月)')).toBeNull();
  });
});

describe('findYearEnd', () => {
  it.each([
    ['098-1-1-1-1-t1', 99],
    ['098-1-1-2-1-t1', 98],
    ['098-5-3-1-t1', 98],
  ])('gives the deadline of %s as ROC year %d', (id, year) => {
    expect(findYearEnd(recordOf(realData.provisions, id).text)).toBe(year);
  });

  it('reads digits, spaced or not', () => {
    expect(findYearEnd('112 年底前')).toBe(112);
    expect(findYearEnd('99年底')).toBe(99);
  });

  it('gives a deadline that is printed as a CE year as the ROC year that it is', () => {
    const { text } = recordOf(realData.provisions, '112-7-8-t3');
    expect(text).toContain('2023年底');
    expect(findYearEnd(text)).toBe(112);
  });

  it.each(['本年底', '年底前', '十二月底前', '112 年 11 月底前'])('finds no year in 「%s」', (text) => {
    expect(findYearEnd(text)).toBeNull();
  });
});
