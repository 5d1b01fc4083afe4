import { figureWords, writtenOut, type SumWords } from '../../src/domain/check-view.ts';
import { recomputed } from '../../src/domain/checking.ts';
import { checkKind, checkVerdict } from '../../src/schemas/check.ts';
import type { CuratedCheck } from '../../src/schemas/curated-check.ts';
import type { Entry } from './yaml.ts';

const count = (entries: readonly CuratedCheck[]): string =>
  checkVerdict.options
    .map((verdict) => `${entries.filter((each) => each.verdict === verdict).length} ${verdict}`)
    .join(', ');

const pad = (value: number): string => String(value).padStart(2, '0');

/** Days as `2018-05-13`, months as `2017-12`. */
const WORDS: SumWords = {
  day: (year, month, day) => `${year}-${pad(month)}-${pad(day)}`,
  month: (year, month) => `${year}-${pad(month)}`,
  counted: (number) => `${number} listed`,
};

const written = ({ formula, inputs }: CuratedCheck): string =>
  writtenOut(
    formula,
    new Map(Object.entries(inputs).map(([name, { value, unit }]) => [name, figureWords(value, unit, WORDS)])),
    WORDS,
  );

function linesOf(entry: Entry<CuratedCheck>): string[] {
  const { id, claim, stated, verdict, note, at } = entry;
  const result = recomputed(entry);
  const computed = 'problem' in result ? result.problem : (result.computed ?? result.verdict);
  const [line] = [claim.line].flat();
  return [
    `${verdict}  ${id}  ${at.file}:${at.line}, line ${line ?? ''} of the source`,
    `  「${claim.quote}」`,
    `  ${written(entry)} = ${computed}${stated === null ? '' : `; stated ${stated}`}`,
    `  ${note ?? ''}`,
  ];
}

/** What `npm run check -- --arithmetic` prints: how many checks of each kind hold, and each that does not. */
export const arithmeticReport = (entries: readonly Entry<CuratedCheck>[]): string =>
  [
    ...checkKind.options.map((kind) => `${kind}: ${count(entries.filter((each) => each.kind === kind))}`),
    `all ${entries.length}: ${count(entries)}`,
    ...entries.filter(({ verdict }) => verdict !== 'holds').flatMap((entry) => ['', ...linesOf(entry)]),
  ].join('\n');
