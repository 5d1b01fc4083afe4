import { test, vi } from 'vitest';
import { expectRefusal, inFile, runOnCopy, type Case } from './content-copy.ts';
import { sampled } from '../../sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const [EDITIONS, SOURCES, AGENCIES] = [
  'curated/editions.yaml',
  'curated/sources.yaml',
  'curated/agencies.yaml',
] as const;

const EVIDENCE: readonly Case[] = [
  [
    'an edition with another line',
    inFile(EDITIONS, 'lines: 3\n      quote: 行政院 108', 'lines: 4\n      quote: 行政院 108'),
    [
      /^content\/curated\/editions\.yaml:\d+ 107: the quoted evidence is not on line 4 of report-107\n/u,
      'expected: 「行政院 108 年 9 月 11 日院臺法字第 1080029452 號函核定」\n',
      'found:    「國家廉政建設行動方案 107 年執行情形」\n',
      'to do:    correct source, lines or quote of this entry in content/curated/editions.yaml\n',
    ],
  ],
  [
    'an edition with other words',
    inFile(EDITIONS, '院長於九十七年十月三日', '院長於九十七年十月四日'),
    [/^content\/curated\/editions\.yaml:\d+ 098: the quoted evidence is not on line 62 of plan-098\n/u],
  ],
  [
    'an edition with a source that does not exist',
    inFile(EDITIONS, /policy-aac(\n\s+lines: 18\n\s+quote: 經行政院)/u, 'policy$1'),
    [/^content\/curated\/editions\.yaml:\d+ 112: /u, 'not on line 18 of policy\n', 'found:    no such line\n'],
  ],
  [
    'an edition with a date that it does not quote',
    inFile(EDITIONS, 'approved_on: 2019-09-11', 'approved_on: 2019-09-12'),
    [/^content\/curated\/editions\.yaml:\d+ 107: no evidence holds the value of approved_on\n/u, '「2019-09-12」'],
  ],
  [
    'a source with other words',
    inFile(SOURCES, 'quote: 法務部廉政署廉政政策', 'quote: 法務部廉政署廉正政策'),
    [/^content\/curated\/sources\.yaml:\d+ policy-aac: the quoted evidence is not on line 3 of policy-aac\n/u],
  ],
  [
    'a variant of an agency with another line',
    inFile(AGENCIES, "form: '洗防辦', source: report-107, line: 449", "form: '洗防辦', source: report-107, line: 448"),
    [
      /^content\/curated\/agencies\.yaml:\d+ aml-office: the quoted evidence is not on line 448 of report-107\n/u,
      'expected: 「洗防辦」\n',
    ],
  ],
];

const SCHEMA: readonly Case[] = [
  [
    'a kind of edition that there is not',
    inFile(EDITIONS, 'kind: agency-budget', 'kind: budget'),
    [
      /^content\/curated\/editions\.yaml:\d+ aac-104: field kind does not fit its schema\n/u,
      'expected one of "plan"|"progress-report"',
      'found:    "budget"\n',
      'to do:    correct this entry of content/curated/editions.yaml\n',
    ],
  ],
  [
    'a count that is missing',
    inFile(EDITIONS, ', strategies: 44, measures: 80', ', strategies: 44'),
    [
      /^content\/curated\/editions\.yaml:\d+ 098: field expected\.measures does not fit its schema\n/u,
      'found:    nothing\n',
    ],
  ],
  [
    'a field that there is not',
    inFile(AGENCIES, 'collective: true', 'collectif: true'),
    [/^content\/curated\/agencies\.yaml:\d+ high-prosecutors-offices: /u, 'Unrecognized key: "collectif"'],
  ],
  [
    'a month 13',
    inFile(AGENCIES, 'since: 2011-07-20', 'since: 2011-13-20'),
    [
      /^content\/curated\/agencies\.yaml:\d+ moj-aac: field since does not fit its schema\n/u,
      'found:    "2011-13-20"\n',
    ],
  ],
];

const YAML: readonly Case[] = [
  [
    'a line not indented',
    inFile(EDITIONS, '  title: 法務部廉政署104', ' title: 法務部廉政署104'),
    [
      /^content\/curated\/editions\.yaml:\d+: this is not YAML\n/u,
      'expected: a YAML list of entries\n',
      'to do:    correct the syntax in content/curated/editions.yaml\n',
    ],
  ],
  [
    'a bracket not closed',
    inFile(AGENCIES, 'abbreviations: [廉政署, AAC]', 'abbreviations: [廉政署, AAC'),
    [/^content\/curated\/agencies\.yaml:\d+: this is not YAML\n/u],
  ],
  [
    'a field twice',
    inFile(AGENCIES, '  name_en: Agency Against', '  name: 廉政署\n  name_en: Agency Against'),
    [/^content\/curated\/agencies\.yaml:\d+: this is not YAML\n/u, 'Map keys must be unique'],
  ],
  [
    'an alias of nothing',
    inFile(AGENCIES, 'name: 法務部\n', 'name: *moj\n'),
    [
      /^content\/curated\/agencies\.yaml:\d+: this entry cannot be read\n/u,
      'expected: plain values; a text that begins with * or & stands in quotes\n',
      /found: {4}Unresolved alias .*: moj\n/u,
      'to do:    correct this entry of content/curated/agencies.yaml\n',
    ],
  ],
  [
    'no list',
    (copy) => {
      copy.write(SOURCES, 'plan-098: {}\n');
    },
    ['content/curated/sources.yaml: this is not a list\n'],
  ],
];

test.each(sampled([...EVIDENCE, ...SCHEMA, ...YAML]))('import refuses a curated entry: %s', (_, change, says) => {
  expectRefusal(runOnCopy('import', change), says);
});

test.each([...EVIDENCE.slice(-1), ...SCHEMA.slice(-1), ...YAML.slice(0, 1)])(
  'check refuses a curated entry: %s',
  (_, change, says) => {
    expectRefusal(runOnCopy('check', change), says);
  },
);
