import { describe, expect, test } from 'vitest';
import { coverage } from '../../scripts/rules/coverage.ts';
import type { Records } from '../../scripts/sources/records.ts';
import { csvDocument, readPlanCsv } from '../unit/scripts/sources/spreadsheet/csv.ts';
import { planAsCsv } from './plan-as-csv.ts';
import { recordsOf } from './stored-content.ts';

const whole = recordsOf('112');
/** What the plan itself prints, without a report on it. */
const plan = { ...whole, provisions: whole.provisions.filter(({ source_id }) => source_id === 'plan-112') };
const text = planAsCsv(plan);
const read = readPlanCsv(text, '112');

const STANDING = ['source_id', 'line_start', 'line_end', 'places'];

/** The records of a table without where they stand. */
const bare = (records: Records, table: keyof Records) =>
  records[table].map((record) =>
    Object.fromEntries(Object.entries(record).filter(([field]) => !STANDING.includes(field))),
  );

describe('the plan of ROC 112 as a spreadsheet', () => {
  test.each(['strategies', 'measures', 'provisions', 'assignments'] as const)(
    'gives the same %s as the official document',
    (table) => {
      expect(bare(read, table)).toEqual(bare(plan, table));
      expect(read[table].length).toBeGreaterThan(8);
    },
  );

  test('is accounted for to the last character', () => {
    expect(coverage(csvDocument(text, 'plan-112'), read).complaints).toEqual([]);
  });
});
