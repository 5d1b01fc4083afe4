import { expect, test } from 'vitest';
import { mergeRecords } from '../../scripts/content/merge.ts';
import { AgencyNames } from '../../scripts/sources/agency-names.ts';
import { toDocument } from '../../scripts/sources/document.ts';
import { parse } from '../../scripts/sources/report-107/parse.ts';
import { coverage } from '../../scripts/rules/coverage.ts';
import { madeUpReport } from './made-up-report.ts';
import { recordsOf, storedContent } from './stored-content.ts';
import { assertContent } from '../../scripts/rules/assert-content.ts';

const plan = recordsOf('112');
const planDocument = storedContent.stored.find(({entry}) => entry.id === 'plan-112')!.document;
const document = toDocument('report-112', 'content/sources/report-112.txt', madeUpReport(plan));
test('x', () => {
  const report = parse(document, '112', new AgencyNames(storedContent.curated.agencies));
  console.log(coverage(document, report).complaints.slice(0,3));
  const merged = mergeRecords([plan, report], [planDocument, document]);
  const c = coverage(document, merged);
  console.log(c.counts, c.complaints.length, JSON.stringify(c.complaints.slice(0,4),null,1));
  console.log(coverage(planDocument, merged).complaints.length);
  expect(merged.measures).toEqual(plan.measures);
  expect(merged.strategies).toEqual(plan.strategies);
  expect(merged.assignments).toEqual(plan.assignments);
  const n = plan.provisions.length;
  expect(merged.provisions.slice(0,n)).toEqual(plan.provisions);
  console.log(new Set(merged.provisions.slice(n).map(p => p.kind)), merged.provisions.length - n);
});
