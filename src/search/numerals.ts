import { parseNumeral } from '../lib/numbers.ts';

const SMALL = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A number below ten thousand in Chinese characters: 13 → 十三, 1050 → 一千零五十. */
function section(value: number): string {
  const [thousands, hundreds] = [Math.floor(value / 1000), Math.floor((value % 1000) / 100)];
  const [tens, ones] = [Math.floor((value % 100) / 10), value % 10];
  const zero = (skipped: boolean): string => (skipped ? '零' : '');
  return [
    thousands > 0 ? `${SMALL[thousands]}千` : '',
    hundreds > 0 ? `${SMALL[hundreds]}百` : '',
    tens > 0 ? `${zero(hundreds === 0 && thousands > 0)}${tens === 1 && value < 20 ? '' : SMALL[tens]}十` : '',
    ones > 0 ? `${zero(tens === 0 && value > 10)}${SMALL[ones]}` : '',
  ].join('');
}

/** A whole number in Chinese characters: 13 → 十三, 10000000 → 一千萬. */
const spelled = (value: number): string =>
  [
    [1e8, '億'],
    [1e4, '萬'],
    [1, ''],
  ]
    .map(([unit, sign]) => {
      const part = Math.floor((value / Number(unit)) % 1e4);
      return part > 0 ? `${section(part)}${sign}` : '';
    })
    .join('');

/** How documents write a number, commas left out: 55000, 5萬5000; 160000000, 1億6000萬, 1億6千萬; 13, 十三. */
function writings(value: number): string[] {
  const forms = [String(value)];
  if (!Number.isInteger(value)) return forms;
  const [hundredMillions, tenThousands, rest] = [Math.floor(value / 1e8), Math.floor((value % 1e8) / 1e4), value % 1e4];
  const thousands = tenThousands > 0 && tenThousands % 1000 === 0 ? [`${tenThousands / 1000}千萬`] : [];
  if (value >= 1e8)
    for (const middle of tenThousands === 0 ? [''] : [`${tenThousands}萬`, ...thousands])
      forms.push(`${hundredMillions}億${middle}${rest === 0 ? '' : rest}`);
  else if (value >= 1e4) forms.push(`${tenThousands}萬${rest === 0 ? '' : rest}`, ...(rest === 0 ? thousands : []));
  if (value > 0 && value < 1e12) forms.push(spelled(value));
  return forms;
}

const NUMBER = String.raw`[\d０-９][\d０-９,，.]*(?:[十百千萬億][\d０-９,，]*)*|[一二兩三四五六七八九十百千萬億]+`;
const COUNTED = new RegExp(String.raw`^(第)?(${NUMBER})(%|％|\p{L}{0,2})$`, 'u');
const PERCENT = new RegExp(String.raw`^百分之(${NUMBER})$`, 'u');

const ARTICLE = new RegExp(String.raw`^(第(?:${NUMBER})[條条])之(${NUMBER})$`, 'u');
/** A number in characters alone is a figure from here on: 一萬五千, not 一致 or 三大. */
const SURELY_COUNTED = 100;

/**
 * The ways in which documents print a figure that somebody typed: 5萬5,000件, 55000件; 第十三條, 第13條; 百分之八十, 80%.
 * Null when it is no figure. A number in characters alone (一致) is one only between 第 and a counter, or from a hundred
 * on. 第172條之3 is 第一百七十二條之三.
 */
export function figureForms(typed: string): string[] | null {
  const [, article = '', within = ''] = ARTICLE.exec(typed) ?? [];
  if (article !== '') {
    const numbers = figureForms(`第${within}條`)?.map((form) => form.slice(1, -1)) ?? [within];
    return (figureForms(article) ?? [article]).flatMap((form) => numbers.map((number) => `${form}之${number}`));
  }
  const percent = PERCENT.exec(typed)?.[1];
  const [, ordinal = '', numeral = percent ?? '', unit = percent === undefined ? '' : '%'] =
    COUNTED.exec(typed) ?? (percent === undefined ? [] : ['', '', percent, '%']);
  if (numeral === '') return null;
  const value = parseNumeral(numeral.normalize('NFKC'));
  if (value === null) return null;
  const inCharacters = !/\d/u.test(numeral.normalize('NFKC'));
  const isOrdinal = ordinal !== '' && unit !== '';
  const isLarge = numeral.length > 2 && value >= SURELY_COUNTED;
  if (inCharacters && percent === undefined && !isOrdinal && !isLarge) return null;
  const forms = writings(value).map((form) => `${ordinal}${form}${unit.normalize('NFKC')}`);
  const inWords = ['%', '％'].includes(unit) && Number.isInteger(value) && value < 100;
  return inWords ? [...forms, `百分之${spelled(value)}`] : forms;
}
