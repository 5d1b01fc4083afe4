/** From here on a number is easier to take in when it is short. */
const LARGE = 1e5;

const compact = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});

/**
 * A large number in a form that one takes in at a glance, beside the exact one, with its unit as printed: about 266 million 元; null
 * of others.
 */
export function roughly(value: number, unit: string | null): string | null {
  if (Math.abs(value) < LARGE) return null;
  const words = [compact.format(value), unit].filter((part) => part !== null).join(' ');
  return Number(value.toPrecision(3)) === value ? words : `about ${words}`;
}
