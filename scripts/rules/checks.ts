import { namesIn } from '../../src/domain/arithmetic.ts';
import { recomputed } from '../../src/domain/checking.ts';
import { quotables, type SourcedText } from '../../src/domain/quotables.ts';
import { findQuantities, parseNumeral } from '../../src/lib/numbers.ts';
import type { CuratedCheck, CuratedInput } from '../../src/schemas/curated-check.ts';
import type { Complaint } from '../content-error.ts';
import type { Entry } from '../content/yaml.ts';
import { linesOf, tableOf, type Content, type Rule } from './context.ts';
import { quoteFaults } from './provision-quotes.ts';
import { bears } from './quoted-values.ts';

/** From here on six digits may be a month and eight a day: 191201, 19120101 are the first of ROC 1. */
const [FIRST_MONTH, FIRST_DAY] = [191_200, 19_120_100];

type Fault = { readonly problem: string; readonly expected: string; readonly found: string };
type Texts = ReadonlyMap<string, SourcedText>;

const textsOf = (content: Content): Texts =>
  quotables({
    provisions: tableOf(content, 'provisions').map(({ record }) => record),
    measures: tableOf(content, 'measures').map(({ record }) => record),
    prose: tableOf(content, 'prose').map(({ record }) => record),
    layout: tableOf(content, 'layout').map(({ record }) => record),
    linesOf: (sourceId) => linesOf(content, sourceId),
  });

/** Names that a formula only counts: what they quote is a thing, not a figure. */
function countedIn(formula: string): Set<string> {
  const counted = new Set([...formula.matchAll(/count\(([^()]*)\)/gu)].flatMap(([, names = '']) => namesIn(names)));
  const others = new Set(namesIn(formula.replaceAll(/count\([^()]*\)/gu, '0')));
  return new Set([...counted].filter((name) => !others.has(name)));
}

/** Whether words print the month, and the day, that a number stands for: 201712, 20130129 of 1月25日至29日, 12月底. */
function isDay(quote: string, value: number): boolean {
  const plain = quote.normalize('NFKC');
  if (value < FIRST_DAY) return new RegExp(String.raw`(?<!\d)0?${value % 100}\s?月`, 'u').test(plain);
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  const isLast = new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
  const inMonth = new RegExp(String.raw`(?<!\d)0?${month}\s?月`, 'u').test(plain);
  return (
    inMonth && ((isLast && /月\s?底/u.test(plain)) || new RegExp(String.raw`(?<!\d)0?${day}(?!\d)`, 'u').test(plain))
  );
}

/** What is wrong with a figure against the words that are to hold it. */
function figureFaults(name: string, { value, unit, quote }: Pick<CuratedInput, 'value' | 'unit' | 'quote'>): Fault[] {
  const same = findQuantities(quote).filter((quantity) => quantity.value === value);
  const spelled = quote.match(/[一二兩三四五六七八九十百千萬]+/gu)?.some((numeral) => parseNumeral(numeral) === value);
  if (same.length === 0 && spelled !== true && !(value > FIRST_MONTH && isDay(quote, value)))
    return [
      { problem: `${name}: the quotation does not contain the figure`, expected: String(value), found: `「${quote}」` },
    ];
  return unit === null || same.some((quantity) => bears(quote, quantity, unit))
    ? []
    : [
        {
          problem: `${name}: the unit does not stand after the figure`,
          expected: `「${unit}」`,
          found: `「${quote}」`,
        },
      ];
}

function formulaFaults(entry: CuratedCheck): Fault[] {
  const [used, given] = [namesIn(entry.formula), Object.keys(entry.inputs)];
  const strange = used.filter((name) => !given.includes(name));
  const idle = given.filter((name) => !used.includes(name));
  if (strange.length > 0)
    return [{ problem: 'the formula names unknown inputs', expected: given.join(', '), found: strange.join(', ') }];
  if (idle.length > 0)
    return [{ problem: 'inputs are not in the formula', expected: entry.formula, found: idle.join(', ') }];
  const result = recomputed(entry);
  if ('problem' in result)
    return [{ problem: result.problem, expected: 'a formula of its inputs', found: entry.formula }];
  return entry.verdict === 'arguable' || entry.verdict === result.verdict
    ? []
    : [
        {
          problem: 'the verdict is not what the formula gives',
          expected: `${result.verdict}${result.computed === null ? '' : `: ${result.computed} for ${entry.stated ?? ''}`}`,
          found: entry.verdict,
        },
      ];
}

function entryFaults(texts: Texts, entry: CuratedCheck): Fault[] {
  const { id, claim, stated, unit, inputs, formula, verdict, note } = entry;
  const home = texts.get(claim.in);
  const owner = home?.measure_id ?? home?.source_id ?? '';
  const counted = countedIn(formula);
  return [
    ...quoteFaults(texts, claim),
    ...Object.values(inputs).flatMap((input) => quoteFaults(texts, input)),
    ...(stated === null ? [] : figureFaults('claim', { value: stated, unit, quote: claim.quote })),
    ...Object.entries(inputs).flatMap(([name, input]) => (counted.has(name) ? [] : figureFaults(name, input))),
    ...formulaFaults(entry),
    ...(home === undefined || new RegExp(`^${owner}-c[1-9]\\d*$`, 'u').test(id)
      ? []
      : [
          {
            problem: 'the id is not that of its measure, or of its source, and a number',
            expected: `${owner}-c1`,
            found: id,
          },
        ]),
    ...(verdict === 'holds' || note !== null
      ? []
      : [{ problem: 'what does not hold has no note', expected: 'a note in neutral words', found: 'none' }]),
  ];
}

/** Each check quotes words that hold its figures, and its verdict is what its formula gives. */
export const checks: Rule = (content) => {
  const texts = textsOf(content);
  const entries = content.curated.checks;
  const complaint = (entry: Entry<CuratedCheck>, fault: Fault): Complaint => ({
    ...entry.at,
    record: entry.id,
    ...fault,
    edit: `correct this entry of ${entry.at.file}`,
  });
  const complaints = entries.flatMap((entry, place) => [
    ...(entries.findIndex(({ id }) => id === entry.id) === place
      ? []
      : [complaint(entry, { problem: 'this id is used twice', expected: 'another id', found: entry.id })]),
    ...entryFaults(texts, entry).map((fault) => complaint(entry, fault)),
  ]);
  const holding = entries.filter(({ verdict }) => verdict === 'holds').length;
  return { complaints, summary: `${entries.length} checks are recomputed; ${holding} hold` };
};
