import { describe, test, vi } from 'vitest';
import { changedLines, expectRefusal, runOnCopy } from './content-copy.ts';
import { sampled } from '../../sample.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Where a document is cut off: `before` a line, or `inside` it, and what the message says then. */
type Cut = {
  readonly source: string;
  readonly before?: number;
  readonly inside?: number;
  readonly at: number;
  readonly says?: readonly string[];
};

const UNFINISHED = ['the document ends in the middle of a sentence', 'expected: a full stop 。 at the end'];
const SECTIONS = ['the document ends too early', 'expected: seven sections, 壹 to 柒'];
const PART = ['a part of the document is missing', 'the document may be cut off'];

const CUTS: readonly Cut[] = [
  { source: 'plan-098', inside: 290, at: 290, says: UNFINISHED },
  { source: 'plan-098', before: 303, at: 302, says: UNFINISHED },
  { source: 'plan-098', inside: 606, at: 606, says: UNFINISHED },
  { source: 'plan-098', before: 606, at: 604, says: UNFINISHED },
  { source: 'plan-098', before: 570, at: 569, says: SECTIONS },
  { source: 'plan-098', before: 604, at: 603, says: [...SECTIONS, 'found:    6 sections'] },
  { source: 'budget-aac-104', inside: 128, at: 128, says: UNFINISHED },
  { source: 'budget-aac-104', inside: 192, at: 192, says: UNFINISHED },
  { source: 'budget-aac-104', inside: 254, at: 254, says: UNFINISHED },
  { source: 'budget-aac-104', before: 119, at: 118, says: [...PART, 'expected: (二)年度關鍵績效指標'] },
  { source: 'budget-aac-104', before: 228, at: 226, says: [...PART, 'expected: (二)上(〇〇〇)年度'] },
  { source: 'budget-aac-104', before: 254, at: 253, says: ['expected: 11 KPIs', 'found:    10'] },
  { source: 'report-107', inside: 256, at: 256, says: UNFINISHED },
  { source: 'report-107', inside: 477, at: 477, says: UNFINISHED },
  { source: 'report-107', before: 239, at: 238, says: ['expected: 9 strategies', 'found:    7'] },
  { source: 'report-107', before: 470, at: 468, says: ['expected: 46 measures', 'found:    45'] },
  { source: 'plan-112', inside: 123, at: 123, says: UNFINISHED },
  { source: 'plan-112', inside: 222, at: 222, says: UNFINISHED },
  { source: 'plan-112', inside: 238, at: 238, says: UNFINISHED },
  { source: 'plan-112', before: 119, at: 118, says: [...SECTIONS, 'found:    4 sections'] },
  { source: 'plan-112', before: 222, at: 221, says: UNFINISHED },
  { source: 'plan-112', before: 238, at: 236, says: UNFINISHED },
  { source: 'plan-112', before: 236, at: 234, says: [...SECTIONS, 'found:    6 sections'] },
  { source: 'policy-aac', inside: 47, at: 47, says: UNFINISHED },
  { source: 'policy-aac', inside: 90, at: 90, says: UNFINISHED },
  { source: 'policy-aac', before: 54, at: 52, says: ['expected: 8 strategies', 'found:    4'] },
  { source: 'policy-aac', before: 85, at: 83, says: ['expected: 8 strategies', 'found:    7'] },
  {
    source: 'policy-aac',
    before: 88,
    at: 87,
    says: ['its prose; it may be cut off', 'expected: 37 prose', 'found:    35'],
  },
  {
    source: 'policy-aac',
    before: 90,
    at: 88,
    says: ['its prose; it may be cut off', 'expected: 37 prose', 'found:    36'],
  },
];

const cases = CUTS.map((cut) => ({
  ...cut,
  where: cut.inside === undefined ? `before line ${cut.before ?? 0}` : `inside line ${cut.inside}`,
}));

const keep =
  ({ before = 0, inside }: Cut) =>
  (lines: string[]): string[] => {
    if (inside === undefined) return lines.slice(0, before - 1);
    const line = lines[inside - 1] ?? '';
    return [...lines.slice(0, inside - 1), line.slice(0, line.length / 2)];
  };

describe('import refuses a document that is cut off, with its parser alone', () => {
  test.each(sampled(cases))('$source $where', (cut) => {
    const outcome = runOnCopy('import', changedLines(cut.source, keep(cut)));
    expectRefusal(outcome, [`content/sources/${cut.source}.txt:${cut.at}`, ...(cut.says ?? [])]);
  });
});

describe('import refuses a document that is cut off, for it is not that of the manifest', () => {
  const twoOfEach = cases.filter(
    (cut) =>
      cut ===
      cases.find(
        ({ source, inside }) => source === cut.source && (inside === undefined) === (cut.inside === undefined),
      ),
  );
  test.each(twoOfEach)('$source $where', (cut) => {
    const outcome = runOnCopy('import', (copy) => {
      copy.text(`sources/${cut.source}.txt`, (text) => keep(cut)(text.split('\n')).join('\n'));
    });
    expectRefusal(outcome, [
      `content/sources/${cut.source}.txt: this is not the document that the manifest describes\n`,
      'expected: SHA-256 ',
      'enter its new values in content/sources/manifest.json\n',
    ]);
  });
});

test.each([
  ['plan-098', 606],
  ['budget-aac-104', 254],
  ['report-107', 477],
  ['plan-112', 238],
  ['policy-aac', 90],
])('import refuses %s when all but the last full stop is there', (source, line) => {
  const outcome = runOnCopy(
    'import',
    changedLines(source, (lines) => lines.with(line - 1, (lines[line - 1] ?? '').replace(/。(?=[^。]*$)/u, ''))),
  );
  const file = `content/sources/${source}.txt`;
  expectRefusal(outcome, [
    `${file}:${line}: the document ends in the middle of a sentence\n`,
    'expected: a full stop 。 at the end\n',
    'found:    「…',
    `to do:    compare line ${line} of ${file} with the published document and restore what is missing\n`,
  ]);
});

test('import refuses a report whose last cell has lost its last paragraphs', () => {
  const outcome = runOnCopy(
    'import',
    changedLines('report-107', (lines) => lines.with(476, (lines[476] ?? '').replace(/(?<=<\/p>).*$/u, ''))),
  );
  expectRefusal(outcome, [
    'content/sources/report-107.txt:477 107: the document does not have its provisions; it may be cut off after this line\n',
    /expected: 279 provisions \(content\/curated\/editions\.yaml:\d+\)\n/u,
    'found:    276\n',
    'to do:    restore content/sources/report-107.txt; if the published document has another number, correct content/curated/editions.yaml\n',
  ]);
});

test('import refuses a report whose last measure has lost its row of results', () => {
  const outcome = runOnCopy(
    'import',
    changedLines('report-107', (lines) => lines.slice(0, 476)),
  );
  expectRefusal(outcome, ['content/sources/report-107.txt:', '績效目標達成情形']);
});
