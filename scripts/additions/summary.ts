import { totalsOf } from '../content/import.ts';
import { provisionKind } from '../../src/schemas/provision.ts';
import type { Addition } from './addition.ts';

const HEADS = {
  goal: '績效目標',
  metric: '績效衡量指標',
  target: '績效目標值',
  result: '達成情形',
  other: '其他',
} as const;

const STEPS: Readonly<Record<string, string>> = {
  indicators: 'Read the targets into content/curated/indicators/ (content/README.md, 「整理指標」).',
  results: 'Answer the indicators from the report (content/README.md, 「整理指標」).',
  news: 'With the next release, name the document in an entry of content/changes/site.yaml and take news out of pending.',
  links:
    'Say which measure goes on in which: content/curated/links.yaml and unlinked.yaml (content/README.md, 「版本之間的延續」).',
};

/** What was found in a spreadsheet, to be compared with the published document. */
function countLines({ records }: Addition): string[] {
  const { strategies, measures, provisions } = totalsOf(records);
  const ofKind = (kind: string): number => records.provisions.filter((each) => each.kind === kind).length;
  const kinds = provisionKind.options.flatMap((kind) => (ofKind(kind) > 0 ? [`${HEADS[kind]} ${ofKind(kind)}`] : []));
  const reported = new Set(records.provisions.map(({ measure_id }) => measure_id)).size;
  return measures > 0
    ? [
        `${strategies} strategies (具體策略), ${measures} measures (執行措施), ${records.assignments.length} assignments (辦理機關)`,
        `${provisions} provisions (款目): ${kinds.join(', ')}`,
      ]
    : [`${provisions} results (達成情形) of ${reported} measures (執行措施)`];
}

/**
 * What a command that adds a document says: its files, what it found, and what is left to do.
 * @param written whether the files were written, or only would be
 */
export function summaryOf(addition: Addition, written: boolean): string {
  const steps = [
    'Compare these counts with the published document.',
    'Run npm start and read the pages of the edition and of its document beside the published document.',
    ...addition.pending.flatMap((work) => STEPS[work] ?? []),
    'Run npm run build, npm run permalinks and npm run lastmod, which enter the new addresses and their day, and commit all of content/.',
  ];
  return [
    written ? 'wrote' : 'would write (nothing is written)',
    ...[...addition.files.keys()].map((path) => `  content/${path}`),
    'found',
    ...countLines(addition).map((line) => `  ${line}`),
    'next',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}
