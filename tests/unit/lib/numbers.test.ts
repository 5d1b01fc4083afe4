import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities, parseNumeral } from '../../../src/lib/numbers.ts';
import { realData, recordOf } from '../../real-content.ts';
import { chinese, mixed, western } from './written-numerals.ts';

const SEED = { seed: 112, numRuns: 500 };

const below1e12 = fc.oneof(
  fc.nat(20_000),
  fc.maxSafeNat().map((value) => value % 1e12),
);

const target = (id: string) => findQuantities(recordOf(realData.provisions, id).text);
const brief = (id: string): string[] => target(id).map(({ raw, value, unit }) => `${raw}=${value} ${unit ?? ''}`);

describe('parseNumeral', () => {
  it.each([
    ['1,024', 1024], ['55,000', 55_000], ['72.69', 72.69], ['0', 0], ['１２', 12], ['１，０２４', 1024],
    ['1萬5,000', 15_000], ['1 萬 5,000', 15_000], ['31萬1,442', 311_442], ['600萬', 6_000_000],
    ['5,709 萬 664', 57_090_664], ['1,235 億 3,761 萬 7,954', 123_537_617_954],
    ['十', 10], ['二十', 20], ['九十九', 99], ['一百', 100], ['兩', 2], ['二○○五', 2005],
    ['百分之八十', 80], ['80%', 80], ['80％', 80],
  ] as const)('reads %s as %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  }); // prettier-ignore

  it.each([
    '統一',
    '第',
    '1,2,3',
    '1萬2萬',
    '1億2億',
    '十十',
    '十百',
    '一二百',
    '12十',
    '萬億',
    '',
    ' ',
    '12 34',
    '2二',
    '1,0000',
    '12,34',
    '1.2.3',
    '.5',
    '-5',
    '萬',
    '%',
    '百分之',
    '3件',
  ])('refuses 「%s」', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  it('reads back every integer that is written with commas, in full width too', () => {
    const wide = (text: string): string =>
      text.replaceAll(/\d/gu, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));
    fc.assert(
      fc.property(below1e12, (value) => {
        expect(parseNumeral(western(value))).toBe(value);
        expect(parseNumeral(wide(western(value)))).toBe(value);
      }),
      SEED,
    );
  });

  it('reads back every integer that is written in Chinese characters', () => {
    expect([10, 99, 105, 10_005, 200_000_300].map(chinese)).toEqual([
      '十',
      '九十九',
      '一百零五',
      '一萬零五',
      '二億零三百',
    ]);
    fc.assert(
      fc.property(below1e12, (value) => {
        expect(parseNumeral(chinese(value))).toBe(value);
      }),
      SEED,
    );
  });

  it('reads back every integer that is written with 億 and 萬 between its digits, spaced or not', () => {
    expect([57_090_664, 160_000_000].map((value) => mixed(value, ' '))).toEqual(['5,709 萬 664', '1 億 6,000 萬']);
    fc.assert(
      fc.property(below1e12, fc.constantFrom('', ' '), (value, space) => {
        expect(parseNumeral(mixed(value, space))).toBe(value);
      }),
      SEED,
    );
  });
});

describe('findQuantities', () => {
  it.each([
    ['112-1-1-t1', ['300=300 案']],
    ['107-3-1-t1', ['600萬=6000000 人次']],
    ['107-4-1-t1', ['1萬5,000=15000 件']],
    ['112-4-1-t1', ['1 萬 5,000=15000 件']],
    ['112-9-4-t1', ['1 億 6 千萬=160000000 元']],
    ['107-1-1-t2', ['80=80 %', '75=75 %']],
    ['107-2-4-t1', ['107=107 年', '8=8 場次']],
    ['112-8-8-t2', ['2,100=2100 件', '1萬7,000=17000 件']],
    ['112-7-8-t1', ['20 億=2000000000 元', '1,250=1250 家', '2023=2023 年']],
    ['107-3-4-t1', ['20=20 ', '三=3 年']],
    ['098-1-2-1-1-t1', ['百分之八十=80 %']],
    ['098-1-1-1-1-t1', ['一=1 次', '九十九=99 年']],
    ['107-7-8-t1', []],
    ['107-9-5-t3', []],
  ])('finds in the target %s: %j', (id, quantities) => {
    expect(brief(id)).toEqual(quantities);
  });

  it.each(['統一規定', '一種制度', '一致', '萬一', '七大洗錢高風險犯罪', '第一'])(
    'takes the numeral in 「%s」 for a word, not a quantity',
    (text) => {
      expect(findQuantities(text)).toEqual([]);
    },
  );

  it('marks what 第 stands before as an ordinal', () => {
    const found = findQuantities('完成第三次評鑑及第 1 屆評獎，召開3次');
    expect(found.map(({ value, unit, ordinal }) => [value, unit, ordinal])).toEqual([
      [3, '次', true],
      [1, '屆', true],
      [3, '次', false],
    ]);
  });

  it('gives full-width digits and percent signs their plain unit and keeps what is printed as raw', () => {
    expect(findQuantities('達８０％以上')).toEqual([{ raw: '８０', index: 1, value: 80, unit: '%', ordinal: false }]);
  });

  it('cites every quantity of the real texts where it stands, in order and apart from the others', () => {
    for (const { id, text } of [...realData.provisions, ...realData.measures]) {
      let end = 0;
      for (const { raw, index, value } of findQuantities(text)) {
        expect(text.slice(index, index + raw.length), id).toBe(raw);
        expect(index, id).toBeGreaterThanOrEqual(end);
        expect(parseNumeral(raw), id).toBe(value);
        end = index + raw.length;
      }
    }
  });

  it('finds any mixed numeral in the middle of a sentence, with its counter', () => {
    fc.assert(
      fc.property(
        below1e12,
        fc.constantFrom('', ' '),
        fc.constantFrom('件', '人次', '場次', '元'),
        (value, space, unit) => {
          const raw = mixed(value, space);
          expect(findQuantities(`登錄${raw}${space}${unit}。`)).toEqual([
            { raw, index: 2, value, unit, ordinal: false },
          ]);
        },
      ),
      SEED,
    );
  });
});
