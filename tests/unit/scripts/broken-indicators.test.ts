import { test, vi } from 'vitest';
import { expectRefusal, inFile, runOnCopy, type Case } from './content-copy.ts';
import { sampled } from '../../sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const [REPORT, PLAN, SERIES] = [
  'curated/indicators/107.yaml',
  'curated/indicators/112.yaml',
  'curated/series.yaml',
] as const;

const CASES: readonly Case[] = [
  [
    'a value that its evidence does not contain',
    inFile(REPORT, '- value: 287\n', '- value: 278\n'),
    [
      /^content\/curated\/indicators\/107\.yaml:\d+ 107-1-4-t1 actuals\[1\]: the evidence does not contain the value\n/u,
      'expected: a quotation that reads 278\n',
      'found:    287 in 「政府採購稽核件數計 287 件」\n',
      'to do:    correct this entry of content/curated/indicators/107.yaml\n',
    ],
  ],
  [
    'evidence that is not on its line',
    inFile(REPORT, 'in: 107-1-4-r1, line: 40, quote: 政府', 'in: 107-1-4-r1, line: 39, quote: 政府'),
    [
      /107-1-4-t1 actuals\[1\]: the quotation 「政府採購稽核件數計 287 件」 is not on its lines\n/u,
      'expected: line 40 of report-107\n',
      'found:    line 39\n',
    ],
  ],
  [
    'a field that there is not',
    inFile(REPORT, '  kind: milestone\n', '  kind: milestone\n  status: met\n'),
    [/^content\/curated\/indicators\/107\.yaml:\d+ 107-1-1-t4: field /u, 'Unrecognized key: "status"'],
  ],
  [
    'a target that nobody looked at',
    inFile(PLAN, /- id: 112-8-2-t1\n[^]*?\n\n/u, ''),
    [
      'content/curated/indicators 112-8-2-t1: a target has no indicator\n',
      'found:    none for 「15 案。」\n',
      'to do:    read the target and add it to the list of its edition in content/curated/indicators\n',
    ],
  ],
  [
    'a series with mixed units and no word on them',
    inFile(SERIES, /(indicators: \[107-8-10-t1b[^\n]*\n) {2}note: [^\n]*\n/u, '$1'),
    [
      /^content\/curated\/series\.yaml:\d+ corporate-corruption-referrals: the figures have different units/u,
      'expected: 「件」 throughout, or a note\n',
      'found:    件, 案\n',
    ],
  ],
];

test.each(sampled(CASES))('check refuses a curated indicator or series: %s', (_, change, says) => {
  expectRefusal(runOnCopy('check', change), says);
});
