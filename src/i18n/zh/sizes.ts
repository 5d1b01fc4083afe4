import { exact } from '../../lib/number-format.ts';
import { shortNumber } from './figures.ts';

/** From here on a number is easier to take in when it is short. */
const LARGE = 1e5;

/** A large number in a form that one takes in at a glance, beside the exact one: 約2.66億元, 748萬人次; null of others. */
export function roughly(value: number, unit: string | null): string | null {
  const words = shortNumber(value);
  if (Math.abs(value) < LARGE || words === exact(value)) return null;
  const signs = { 萬: 1e4, 億: 1e8, 兆: 1e12 } as const;
  const [, digits = '', sign = ''] = /^(-?[\d,.]+)([萬億兆])$/u.exec(words) ?? [];
  const isSame = sign in signs && Number(digits.replaceAll(',', '')) * signs[sign as keyof typeof signs] === value;
  return `${isSame ? '' : '約'}${words}${unit ?? ''}`;
}
