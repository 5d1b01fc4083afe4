/** Formatters are dear to make and are wanted thousands of times. */
const formatters = Array.from(
  { length: 11 },
  (_, digits) => new Intl.NumberFormat('en', { maximumFractionDigits: digits }),
);

/** A number with its thousands parted: 7,480,000; -2.69. At most `digits` decimals (0 to 10), rounded. */
export const exact = (value: number, digits = 10): string =>
  (formatters[digits]?.format(value) ?? String(value)).replace(/^-0$/u, '0');

/** What a language counts large numbers in: the largest first, each with what is written after the number. */
export type Magnitudes = {
  /** Below this a number is written out. */
  readonly from: number;
  readonly units: readonly (readonly [size: number, sign: string])[];
};

const decimals = (scaled: number): number => (scaled >= 99.95 ? 0 : scaled >= 9.995 ? 1 : 2);

/**
 * A number as short as a label needs it, in the magnitudes of a language: 748萬, 2.66億, 266 million. At most three significant
 * figures more than the unit; the exact value is to stand nearby.
 */
export function short(value: number, { from, units }: Magnitudes): string {
  const size = Math.abs(value);
  if (size < from) return exact(value, 2);
  const place = units.findIndex(([unit]) => size >= unit);
  const [unit, sign] = units[place] ?? [1, ''];
  const [larger, largerSign] = units[place - 1] ?? [Infinity, ''];
  // 99,995,000 is 1億 once it is rounded, not 10,000萬.
  if (Math.round(size / unit) * unit >= larger) return `${exact(Math.sign(value))}${largerSign}`;
  return `${exact(value / unit, decimals(size / unit))}${sign}`;
}

/** A number in such magnitudes where no digit is lost by it, else in full: 600萬, 1.6億, 266,011,442. */
export function lossless(value: number, { from, units }: Magnitudes): string {
  const [unit, sign] = units.find(([each]) => Math.abs(value) >= each && Number.isInteger((value / each) * 100)) ?? [
    1,
    '',
  ];
  return Math.abs(value) < from ? exact(value) : `${exact(value / unit)}${sign}`;
}

/** A difference with its sign: +43, −28, 0. */
export const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${exact(Math.abs(value))}`;

/** A percentage to one decimal, 102.5%; to more where one decimal would make 100 of what falls short: 99.96%. */
export function percent(value: number): string {
  const digits = [1, 2, 3, 4].find((each) => value >= 100 || exact(value, each) !== '100') ?? 5;
  return `${exact(value, digits)}%`;
}
