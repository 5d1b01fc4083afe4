// npm run new-edition -- 113 --csv 113.csv: adds an edition of the plan from a spreadsheet, all of it or nothing.
import { newEdition } from './additions/edition.ts';
import { EDITION_OPTIONS, readArguments, SOURCE_OPTIONS } from './additions/options.ts';
import { recoverContent } from './additions/recovery.ts';
import { assertWouldPass } from './additions/staging.ts';
import { summaryOf } from './additions/summary.ts';
import { runCommand } from './content-error.ts';
import { replaceFiles } from './content/replace-files.ts';

const LEAD =
  'Adds an edition of the plan from a spreadsheet with the columns 具體策略, 執行措施, 辦理機關, 績效目標值 and, where the edition has them, 績效目標, 績效衡量指標, 達成情形.';

await runCommand(() => {
  const given = readArguments('new-edition', LEAD, { ...SOURCE_OPTIONS, ...EDITION_OPTIONS });
  if (given === null) return;
  recoverContent(given.content);
  const addition = newEdition(given.content, given.csv, given.year, given.said);
  assertWouldPass(given.content, addition.files);
  if (!given.dryRun) replaceFiles(given.content, addition.files);
  console.log(summaryOf(addition, !given.dryRun));
});
