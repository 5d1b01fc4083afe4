/** Formatters are dear to make and are wanted thousands of times. */
const formatters = Array.from(
  { length: 11 },
  (_, digits) => new Intl.NumberFormat('en', { maximumFractionDigits: digits }),
);

/** A number with its thousands parted: 7,480,000; -2.69. At most `digits` decimals (0 to 10), rounded. */
export const exact = (value: number, digits = 10): string =>
  (formatters[digits]?.format(value) ?? String(value)).replace(/^-0$/u, '0');

const UNITS: readonly [number, string][] = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '萬'],
];

/** Below this a number is written out: 17,916 is read more easily than 1.79萬. */
const WRITTEN_OUT = 1e5;

const decimals = (scaled: number): number => (scaled >= 99.95 ? 0 : scaled >= 9.995 ? 1 : 2);

/**
 * A number as short as a label needs it, in Chinese units: 748萬, 2.66億, 311,442 → 31.1萬. At most three significant
 * figures more than the unit; the exact value is to stand nearby.
 */
export function short(value: number): string {
  const size = Math.abs(value);
  if (size < WRITTEN_OUT) return exact(value, 2);
  const place = UNITS.findIndex(([unit]) => size >= unit);
  const [unit, sign] = UNITS[place] ?? [1, ''];
  const [larger, largerSign] = UNITS[place - 1] ?? [Infinity, ''];
  // 99,995,000 is 1億 once it is rounded, not 10,000萬.
  if (Math.round(size / unit) * unit >= larger) return `${exact(Math.sign(value))}${largerSign}`;
  return `${exact(value / unit, decimals(size / unit))}${sign}`;
}

/** A number in Chinese units where no digit is lost by it, else in full: 600萬, 1.6億, 266,011,442. */
export function lossless(value: number): string {
  const [unit, sign] = UNITS.find(([each]) => Math.abs(value) >= each && Number.isInteger((value / each) * 100)) ?? [
    1,
    '',
  ];
  return Math.abs(value) < WRITTEN_OUT ? exact(value) : `${exact(value / unit)}${sign}`;
}

/** A difference with its sign: +43, −28, 0. */
export const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${exact(Math.abs(value))}`;

/** A percentage to one decimal, 102.5%; to more where one decimal would make 100 of what falls short: 99.96%. */
export function percent(value: number): string {
  const digits = [1, 2, 3, 4].find((each) => value >= 100 || exact(value, each) !== '100') ?? 5;
  return `${exact(value, digits)}%`;
}
