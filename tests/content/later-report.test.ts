import { describe, expect, test } from 'vitest';
import type { Content } from '../../scripts/rules/context.ts';
import { coverage } from '../../scripts/rules/coverage.ts';
import { identifiers } from '../../scripts/rules/identifiers.ts';
import { references } from '../../scripts/rules/references.ts';
import { verbatim } from '../../scripts/rules/verbatim.ts';
import type { SourceDocument } from '../../scripts/sources/document.ts';
import { resultCell } from './made-up-report.ts';
import { changed, mergeWith, plan, planDocument, read, report } from './reported-plan.ts';
import { storedContent } from './stored-content.ts';

const merged = mergeWith(report);
const added = merged.provisions.slice(plan.provisions.length);

/** The content with a made-up report as a second source of the edition that is there already. */
const contentWith = (document: SourceDocument): Content => ({
  stored: [
    ...storedContent.stored,
    {
      entry: {
        id: document.id,
        file: 'report-112.txt',
        original_file: 'report-112.txt',
        title: '國家廉政建設行動方案 112 年執行情形',
        sha256: '0'.repeat(64),
        bytes: new TextEncoder().encode(document.lines.join('\n')).length,
        lines: document.lines.length,
      },
      document,
    },
  ],
  curated: {
    ...storedContent.curated,
    editions: storedContent.curated.editions.map((edition) =>
      edition.id === '112' ? { ...edition, source_ids: [...edition.source_ids, document.id] } : edition,
    ),
  },
  editions: new Map([...storedContent.editions, ['112', mergeWith(document)]]),
});
const content = contentWith(report);

describe('a report on ROC 112 that appears later', () => {
  test.each(['strategies', 'assignments'] as const)('leaves the %s of the plan as they were', (table) => {
    expect(merged[table]).toEqual(plan[table]);
  });

  test('leaves the measures of the plan as they were, and gives each the 序次 that it prints', () => {
    expect(plan.measures.map(({ seq }) => seq)).toEqual(plan.measures.map(() => null));
    expect(merged.measures).toEqual(plan.measures.map((measure, index) => ({ ...measure, seq: index + 1 })));
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
    const other = changed((words) => words.replace('法務部(廉政署)', '法務部（ 廉政署 ）'));
    expect(mergeWith(other).assignments).toEqual(plan.assignments);
  });

  test('may bring targets for ROC 113, which every rule accepts', () => {
    const row = '113年績效目標值\t1. 政府採購稽核件數 380 件。 2. 工程施工品質查核 130 件。';
    const other = changed((words) => words.replace(/(工程施工品質查核 120 件。\n112年度.*\n)/u, `$1${row}\n`));
    expect(mergeWith(other).provisions.filter(({ roc_year }) => roc_year === 113)).toMatchObject([
      {
        id: '112-1-3-t113-1',
        kind: 'target',
        n: 1,
        place: 1,
        text: '政府採購稽核件數 380 件。',
        source_id: 'report-112',
      },
      {
        id: '112-1-3-t113-2',
        kind: 'target',
        n: 2,
        place: 2,
        text: '工程施工品質查核 130 件。',
        source_id: 'report-112',
      },
    ]);
    for (const rule of [verbatim, identifiers, references]) expect(rule(contentWith(other)).complaints).toEqual([]);
    expect(coverage(other, mergeWith(other)).complaints).toEqual([]);
  });
});
