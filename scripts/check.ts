// npm run check: holds the real content against every rule and prints a summary; with --arithmetic also what the checks
// of the sources' own figures give.
import { runCommand } from './content-error.ts';
import { checkContent } from './content/all-rules.ts';
import { arithmeticReport } from './content/arithmetic.ts';
import { readCurated } from './content/curated.ts';
import { contentArguments } from './content/folder.ts';

await runCommand(() => {
  const { content, has } = contentArguments(['arithmetic']);
  const lines = checkContent(content);
  if (has('arithmetic')) console.log(`${arithmeticReport(readCurated(content).checks)}\n`);
  console.log(lines.join('\n'));
});
