import { foldForMatching } from '../../../src/lib/text.ts';
import type { ImportedAssignment } from '../../../src/schemas/assignment.ts';
import type { ImportedMeasure } from '../../../src/schemas/measure.ts';
import type { ImportedProvision, ProvisionKind } from '../../../src/schemas/provision.ts';
import { Collector, type EditionKey, type Parse, type Records } from '../records.ts';
import type { ColumnName, Columns } from './columns.ts';
import { Faults } from './faults.ts';
import { matchMeasure } from './matching.ts';
import { readBodies, readColumn, type Reading } from './measure-cells.ts';
import { assertYears } from './plan.ts';
import { readMeasures, readTable, type MeasureRows } from './table.ts';

/** Columns that every report has. */
export const REPORT_COLUMNS = ['執行措施', '達成情形'] as const satisfies readonly ColumnName[];

/** Columns in which a report may print the plan's own cells again. */
const REPEATED: Partial<Record<ColumnName, ProvisionKind>> = {
  績效目標: 'goal',
  績效衡量指標: 'metric',
  績效目標值: 'target',
};

const itemWords = ({ n, heading, text }: ImportedProvision): string =>
  `${heading === null ? '' : `${heading}：`}${n === null ? '' : `${n}. `}${text}`;

const bodyWords = ({ as_written, role, scope }: ImportedAssignment): string =>
  `${scope === null ? '' : `${scope} `}${as_written} (${role})`;

type Report = {
  readonly plan: Records;
  readonly edition: EditionKey;
  readonly reading: Reading;
  readonly columns: Columns;
};

/** What the cells of the plan hold that a report prints again, item by item. */
function repeatedWords(
  { provisions, assignments }: Records,
  measureId: string,
  column: ColumnName,
  year: number | null,
): string[] {
  const kind = REPEATED[column];
  return kind === undefined
    ? assignments.filter(({ measure_id }) => measure_id === measureId).map(bodyWords)
    : provisions
        .filter((each) => each.measure_id === measureId && each.kind === kind && [null, year].includes(each.roc_year))
        .map(itemWords);
}

/** Refuses a cell of the plan that the report prints in other words. */
function assertRepeated(
  { plan, edition, reading, columns }: Report,
  { id }: ImportedMeasure,
  group: MeasureRows,
): void {
  const { collector, faults } = reading;
  const scratch: Reading = { ...reading, collector: new Collector(collector.document) };
  for (const name of columns.keys()) {
    const pieces = group.cells.get(name) ?? [];
    const [first] = pieces;
    const kind = REPEATED[name];
    if (!first || (kind === undefined && name !== '辦理機關')) continue;
    const before = faults.count;
    if (kind === undefined) readBodies(scratch, { id }, pieces);
    else {
      const rocYear = kind === 'target' ? edition.roc_year : null;
      readColumn(scratch, { id }, name, pieces, { kind, rocYear, editionYear: edition.roc_year });
    }
    const [expected, found] = [plan, scratch.collector.records].map((records) =>
      repeatedWords(records, id, name, edition.roc_year),
    ) as [string[], string[]];
    if (faults.count > before || foldForMatching(expected.join('|')) === foldForMatching(found.join('|'))) continue;
    faults.add({ row: first.row, column: name }, `this cell differs from that of measure ${id}`, {
      expected: `「${expected.join(' ')}」`,
      found: `「${found.join(' ')}」`,
      edit: 'compare both documents and correct the spreadsheet, or leave the column out; the plan stays as it is',
    });
  }
}

/** Everything of a report’s rows but the results is the plan’s, printed again. */
function setAside({ collector }: Reading, { strategy, measure, cells }: MeasureRows, isNew: boolean): void {
  const repeated = [...cells].filter(([name]) => name !== '達成情形').flatMap(([, pieces]) => pieces);
  for (const { text } of [...(strategy && isNew ? [strategy] : []), measure, ...repeated])
    collector.layout('repeated-cell', text);
}

/** Takes the results of a measure. Returns how many there are. */
function readResults(
  { plan, edition, reading, columns }: Report,
  { id }: ImportedMeasure,
  { row, cells }: MeasureRows,
): number {
  const pieces = cells.get('達成情形') ?? [];
  const { year, period = null } = columns.get('達成情形') ?? {};
  const rocYear = year ?? edition.roc_year;
  const earlier = plan.provisions.find(
    (each) => each.measure_id === id && each.kind === 'result' && each.roc_year === rocYear,
  );
  if (earlier && pieces.length > 0)
    reading.faults.add({ row, column: '達成情形' }, `measure ${id} has results of ROC ${rocYear ?? '?'} already`, {
      expected: 'results of a measure, or a year, that has none yet; ids once published stay what they are',
      found: `${earlier.id} of ${earlier.source_id}`,
      edit: 'empty this cell, or name another year in the head of the column',
    });
  return readColumn(reading, { id }, '達成情形', pieces, {
    kind: 'result',
    rocYear,
    editionYear: edition.roc_year,
    period,
  });
}

/** Puts the rows to the plan’s measures, each measure once, and takes their results. */
function readGroups(report: Report, groups: readonly MeasureRows[]): number {
  const { faults } = report.reading;
  const rows = new Map<string, number>();
  let strategy: MeasureRows['strategy'];
  return groups.reduce((results, group) => {
    const measure = matchMeasure(report.plan, group, faults);
    setAside(report.reading, group, group.strategy !== strategy);
    strategy = group.strategy;
    if (!measure) return results;
    const earlier = rows.get(measure.id);
    if (earlier !== undefined)
      faults.add({ row: group.row, column: '執行措施' }, `measure ${measure.id} is reported on twice`, {
        expected: 'each measure once',
        found: `row ${earlier} and row ${group.row}`,
        edit: 'put both results in the rows of one measure, or correct the 執行措施',
      });
    rows.set(measure.id, group.row);
    assertRepeated(report, measure, group);
    return results + readResults(report, measure, group);
  }, 0);
}

/** A later report on a plan as a spreadsheet: results of those measures that it reports on, and nothing else. */
export const readReport =
  (plan: Records): Parse =>
  (document, edition, names) => {
    const faults = new Faults(document);
    const collector = new Collector(document);
    const { columns, rows } = readTable(collector, REPORT_COLUMNS, faults);
    assertYears(columns, ['績效目標值'], edition, faults);
    const groups = columns.has('執行措施') ? readMeasures(collector, rows, faults) : [];
    const results = readGroups(
      { plan, edition, reading: { collector, names, faults, year: edition.roc_year }, columns },
      groups,
    );
    faults.assertNone();
    if (results === 0)
      faults.add({ row: 2, column: '達成情形' }, 'the spreadsheet reports nothing', {
        expected: 'a text in 達成情形 for one measure at least',
        found: 'none',
        edit: 'save the sheet that holds the results as CSV; Excel saves the sheet that is shown, and no other',
      });
    faults.assertNone();
    return collector.records;
  };
