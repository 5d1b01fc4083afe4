import { describe, expect, test } from 'vitest';
import { ContentError } from '../../scripts/content-error.ts';
import { mergeRecords } from '../../scripts/content/merge.ts';
import type { Content } from '../../scripts/rules/context.ts';
import { coverage } from '../../scripts/rules/coverage.ts';
import { identifiers } from '../../scripts/rules/identifiers.ts';
import { references } from '../../scripts/rules/references.ts';
import { verbatim } from '../../scripts/rules/verbatim.ts';
import { AgencyNames } from '../../scripts/sources/agency-names.ts';
import { toDocument, type SourceDocument } from '../../scripts/sources/document.ts';
import type { Records } from '../../scripts/sources/records.ts';
import { parse } from '../../scripts/sources/report-107/parse.ts';
import { madeUpReport, resultCell } from './made-up-report.ts';
import { documentOf, recordsOf, storedContent } from './stored-content.ts';

const plan = recordsOf('112');
const planDocument = documentOf('plan-112');
const text = madeUpReport(plan);
const report = toDocument('report-112', 'content/sources/report-112.txt', text);

const read = (document: SourceDocument): Records =>
  parse(document, '112', new AgencyNames(storedContent.curated.agencies));
const mergeWith = (document: SourceDocument): Records => mergeRecords([plan, read(document)], [planDocument, document]);

const merged = mergeWith(report);
const added = merged.provisions.slice(plan.provisions.length);

/** The content with the made-up report as a second source of the edition that is there already. */
const content: Content = {
  stored: [
    ...storedContent.stored,
    {
      entry: {
        id: report.id,
        file: 'report-112.txt',
        original_file: 'report-112.txt',
        title: '國家廉政建設行動方案 112 年執行情形',
        sha256: '0'.repeat(64),
        bytes: new TextEncoder().encode(text).length,
        lines: report.lines.length,
      },
      document: report,
    },
  ],
  curated: {
    ...storedContent.curated,
    editions: storedContent.curated.editions.map((edition) =>
      edition.id === '112' ? { ...edition, source_ids: [...edition.source_ids, report.id] } : edition,
    ),
  },
  editions: new Map([...storedContent.editions, ['112', merged]]),
};

/** The complaint about a report in which one piece of text stands in another's place. */
function refusal(from: string, to: string): string {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  try {
    mergeWith(toDocument(report.id, report.file, changed));
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'no refusal';
}

describe('a report on ROC 112 that appears later', () => {
  test.each(['strategies', 'measures', 'assignments'] as const)('leaves the %s of the plan as they were', (table) => {
    expect(merged[table]).toEqual(plan[table]);
  });

  test('leaves the goals, metrics and targets of the plan as they were', () => {
    expect(merged.provisions.slice(0, plan.provisions.length)).toEqual(plan.provisions);
  });

  test('adds its results to the measures of the plan, with ids of their own and its own source', () => {
    const expected = plan.measures.flatMap(({ id }) =>
      resultCell(plan, id)
        .split(/ (?=\d\. )/u)
        .map((item, index) => ({
          id: `${id}-r${index + 1}`,
          measure_id: id,
          kind: 'result',
          roc_year: 112,
          period: null,
          text: item.replace(/^\d\. /u, ''),
          source_id: 'report-112',
        })),
    );
    expect(added).toMatchObject(expected);
    expect(added).toHaveLength(expected.length);
  });

  test('adds no edition: all that it gives belongs to edition 112', () => {
    const { strategies, measures, prose } = read(report);
    const editions = new Set([...strategies, ...measures, ...prose].map(({ edition_id }) => edition_id));
    expect([...editions]).toEqual(['112']);
    expect([...content.editions.keys()]).toEqual([...storedContent.editions.keys()]);
  });

  test('adds its title to the prose, numbered on from that of the plan', () => {
    expect(merged.prose.slice(0, plan.prose.length)).toEqual(plan.prose);
    expect(merged.prose.slice(plan.prose.length)).toMatchObject([
      {
        place: plan.prose.length + 1,
        kind: 'title',
        text: '國家廉政建設行動方案 112 年執行情形',
        source_id: 'report-112',
      },
    ]);
  });

  test.each([
    ['verbatim', verbatim],
    ['identifiers', identifiers],
    ['references', references],
  ] as const)('keeps the rule %s', (_, rule) => {
    expect(rule(content).complaints).toEqual([]);
  });

  test('is accounted for to the last character, and so is the plan still', () => {
    expect(coverage(planDocument, merged).complaints).toEqual([]);
    expect(coverage(report, merged).complaints).toEqual([]);
  });

  test('may print the words of the plan in other widths and with other spaces', () => {
    expect(refusal('法務部(廉政署)', '法務部（ 廉政署 ）')).toBe('no refusal');
  });

  test('is refused where it prints another target than the plan, with both places', () => {
    const message = refusal('工程施工品質查核 120 件', '工程施工品質查核 130 件');
    expect(message).toMatch(
      /^content\/sources\/report-112\.txt:\d+ 112-1-3-t2: this text differs from that of plan-112, line 42$/mu,
    );
    expect(message).toContain('  expected: 「工程施工品質查核 120 件。」\n  found:    「工程施工品質查核 130 件。」\n');
  });

  test('is refused where it gives a body another role than the plan', () => {
    const message = refusal(
      '主辦機關：各機關、法務部(廉政署) 績效目標 6 協辦機關',
      '主辦機關：各機關、法務部(廉政署) 績效目標 6 主辦機關',
    );
    expect(message).toContain('112-1-1 moea: this text differs from that of plan-112, line 35');
    expect(message).toContain('  expected: 「support 績效目標 6」\n  found:    「lead 績效目標 6」\n');
  });
});
