import type { Parse } from '../records.ts';
import { readPlan } from './plan.ts';
import { readReport } from './report.ts';

/** A spreadsheet: the plan itself where it is the first document of its edition, a report on it where a plan stands before. */
export const parse: Parse = (document, edition, names, earlier) =>
  (earlier ? readReport(earlier) : readPlan)(document, edition, names);
