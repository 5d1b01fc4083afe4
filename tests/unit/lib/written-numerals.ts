/** 15000 as 15,000. */
export const western = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');

/** A number below 10,000 as it is said in Chinese: 1,005 is 一千零五. */
function section(value: number): string {
  let text = '';
  let gap = false;
  [...String(value).padStart(4, '0')].forEach((digit, index) => {
    if (digit === '0') {
      gap = true;
      return;
    }
    text += `${gap && text !== '' ? '零' : ''}${'一二三四五六七八九'.charAt(Number(digit) - 1)}${'千百十'.charAt(index)}`;
    gap = false;
  });
  return text;
}

const groups = (value: number): (readonly [number, string])[] =>
  (
    [
      [1e8, '億'],
      [1e4, '萬'],
      [1, ''],
    ] as const
  )
    .map(([unit, name]) => [Math.floor(value / unit) % 10_000, name] as const)
    .filter(([part]) => part > 0);

/** An integer below 10¹² in Chinese characters: 15000 is 一萬五千. */
export const chinese = (value: number): string =>
  groups(value)
    .map(([part, name], index) => `${index > 0 && part < 1000 ? '零' : ''}${section(part)}${name}`)
    .join('')
    .replace(/^一十/u, '十') || '零';

/** An integer below 10¹² with 億 and 萬 between its digits: 15000 is 1萬5,000, or 1 萬 5,000 with a space. */
export const mixed = (value: number, space: string): string =>
  groups(value)
    .map(([part, name]) => (name === '' ? western(part) : `${western(part)}${space}${name}`))
    .join(space) || '0';
