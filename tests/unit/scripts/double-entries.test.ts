import { describe, expect, test, vi } from 'vitest';
import { expectRefusal, inFile, runOnCopy, type Case, type Change } from './content-copy.ts';
import { sampled } from '../../sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const [EDITIONS, SOURCES, AGENCIES, MANIFEST] = [
  'curated/editions.yaml',
  'curated/sources.yaml',
  'curated/agencies.yaml',
  'sources/manifest.json',
] as const;

const twice = (record: string, what: string, key: string, also: string): RegExp =>
  new RegExp(
    String.raw`^content/curated/\w+\.yaml:\d+ ${record}: this ${what} is used twice\n  expected: another ${what}\n  found:    「${key}」, also ${also} on line \d+\n  to do:    correct one of the two entries of content/curated/\w+\.yaml\n$`,
    'u',
  );

const LISTS: readonly Case[] = [
  [
    'an edition that is entered twice',
    inFile(EDITIONS, /(- id: aac-policy[^]*)$/u, '$1\n$1'),
    [twice('aac-policy', 'id', 'aac-policy', 'aac-policy'), /^content\/curated\/editions\.yaml:/u],
  ],
  [
    'a source that is entered twice',
    inFile(SOURCES, /(- id: policy-aac[^]*)$/u, '$1\n$1'),
    [twice('policy-aac', 'id', 'policy-aac', 'policy-aac'), /^content\/curated\/sources\.yaml:/u],
  ],
  [
    'two agencies with the same written form',
    inFile(AGENCIES, "form: '洗防辦', source: report-107, line: 449", "form: '廉政署', source: report-107, line: 13"),
    [
      twice('aml-office', 'way of writing a body', '廉政署', 'moj-aac'),
      'to do:    correct one of the two entries of content/curated/agencies.yaml\n',
    ],
  ],
  [
    'a variant that is the name of another agency, in another width',
    inFile(
      AGENCIES,
      "form: '洗防辦', source: report-107, line: 449",
      "form: '法務部 廉政署', source: report-107, line: 31",
    ),
    [twice('aml-office', 'way of writing a body', '法務部廉政署', 'moj-aac')],
  ],
  [
    'a stored document without an entry',
    inFile(SOURCES, /- id: plan-112\n[^]*?evidence: \[\]\n/u, ''),
    [
      'content/curated/sources.yaml plan-112: a stored document has no entry\n',
      'expected: an entry with id plan-112\n',
      'found:    none\n',
      'to do:    add it to content/curated/sources.yaml\n',
    ],
  ],
  [
    'an entry of no stored document',
    inFile(SOURCES, /(- id: )plan-112(\n[^]*?evidence: \[\]\n)/u, '$1plan-112$2\n$1plan-113$2'),
    [
      /^content\/curated\/sources\.yaml:\d+ plan-113: this entry is of no stored document\n/u,
      'expected: an id of content/sources/manifest.json\n',
      'found:    plan-113\n',
      'to do:    correct the id, or add the document to content/sources/manifest.json\n',
    ],
  ],
];

describe.each(['import', 'check'] as const)('%s refuses', (command) => {
  test.each(sampled(LISTS))('%s', (_, change, says) => {
    expectRefusal(runOnCopy(command, change), says);
  });
});

const SIZE =
  'content/sources/manifest.json content/sources/policy-aac.txt: the manifest gives this document another size\n';

describe('import refuses a manifest that gives', () => {
  test.each([
    ['another number of lines', '"lines": 90', '"lines": 91', '9351 bytes, 91 lines'],
    ['another number of bytes', '"bytes": 9351', '"bytes": 9350', '9350 bytes, 90 lines'],
  ])('%s', (_, from, to, found) => {
    expectRefusal(runOnCopy('import', inFile(MANIFEST, from, to)), [
      SIZE,
      'expected: 9351 bytes, 90 lines\n',
      `found:    ${found}\n`,
      'to do:    correct bytes and lines of this entry in content/sources/manifest.json\n',
    ]);
  });
});

describe('the values of a changed document that the message gives may be entered in the manifest, where it has', () => {
  const MESSAGE = /found: {4}SHA-256 (?<sha256>\w+), (?<bytes>\d+) bytes, (?<lines>\d+) lines\n/u;
  test.each([
    ['another word', (text: string) => text.replace('核心策略', '核心策畧')],
    ['a line break at its end', (text: string) => `${text}\n`],
    ['CRLF and another word', (text: string) => text.replace('核心策略', '核心策畧').replaceAll('\n', '\r\n')],
  ])('%s', (_, edit) => {
    const change: Change = (copy) => {
      copy.text('sources/policy-aac.txt', edit);
    };
    const { sha256, bytes, lines } = MESSAGE.exec(runOnCopy('import', change).stderr)?.groups ?? {};
    const { status, stderr } = runOnCopy('import', (copy) => {
      change(copy);
      copy.text(MANIFEST, (text) =>
        text.replace(
          /("id": "policy-aac"[^}]*?"sha256": )"\w+"(,\s+"bytes": )\d+(,\s+"lines": )\d+/u,
          `$1"${sha256 ?? ''}"$2${bytes ?? ''}$3${lines ?? ''}`,
        ),
      );
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
