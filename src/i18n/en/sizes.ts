/** From here on a number is easier to take in when it is short. */
const LARGE = 1e5;

const compact = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});

/** A large number in a form that one takes in at a glance, beside the exact one: about 266 million; null of others. */
export function roughly(value: number): string | null {
  if (Math.abs(value) < LARGE) return null;
  return Number(value.toPrecision(3)) === value ? compact.format(value) : `about ${compact.format(value)}`;
}
