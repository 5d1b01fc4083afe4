// npm run add-report -- 112 --csv report-112.csv: adds the results of a later report to an edition, all of them or none.
import { readArguments, SOURCE_OPTIONS } from './additions/options.ts';
import { recoverContent } from './additions/recovery.ts';
import { addReport } from './additions/report.ts';
import { assertWouldPass } from './additions/staging.ts';
import { summaryOf } from './additions/summary.ts';
import { runCommand } from './content-error.ts';
import { replaceFiles } from './content/replace-files.ts';

const LEAD =
  'Adds results to an edition that is there, from a spreadsheet with the columns 執行措施 and 達成情形; 具體策略 and the other columns of the plan may stand beside them, and must be the plan’s own.';

await runCommand(() => {
  const given = readArguments('add-report', LEAD, SOURCE_OPTIONS);
  if (given === null) return;
  recoverContent(given.content);
  const addition = addReport(given.content, given.csv, given.year, given.said);
  assertWouldPass(given.content, addition.files);
  if (!given.dryRun) replaceFiles(given.content, addition.files);
  console.log(summaryOf(addition, !given.dryRun));
});
