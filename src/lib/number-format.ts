/** Formatters are dear to make and are wanted thousands of times. */
const formatters = Array.from(
  { length: 11 },
  (_, digits) => new Intl.NumberFormat('en', { maximumFractionDigits: digits }),
);

/** A number with its thousands parted: 7,480,000; -2.69. At most `digits` decimals (0 to 10), rounded. */
export const exact = (value: number, digits = 10): string => formatters[digits]?.format(value) ?? String(value);

const UNITS: readonly [number, string][] = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '萬'],
];

/** Below this a number is written out: 17,916 is read more easily than 1.79萬. */
const WRITTEN_OUT = 1e5;

/**
 * A number as short as a label needs it, in Chinese units: 748萬, 2.66億, 311,442 → 31.1萬. At most three significant
 * figures more than the unit; the exact value is to stand nearby.
 */
export function short(value: number): string {
  const size = Math.abs(value);
  const [unit, sign] = (size >= WRITTEN_OUT && UNITS.find(([each]) => size >= each)) || [1, ''];
  if (unit === 1) return exact(value, 2);
  const scaled = value / unit;
  return `${exact(scaled, Math.abs(scaled) >= 100 ? 0 : Math.abs(scaled) >= 10 ? 1 : 2)}${sign}`;
}

/** A difference with its sign: +43, −28, 0. */
export const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${exact(Math.abs(value))}`;

/** A percentage to one decimal: 102.5%. */
export const percent = (value: number): string => `${exact(value, 1)}%`;
