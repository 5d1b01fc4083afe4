// npm run check: holds the real content against every rule and prints a summary; with --arithmetic also what the checks
// of the sources' own figures give.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, runCommand } from './content-error.ts';
import { arithmeticReport } from './content/arithmetic.ts';
import { readCurated, readTerms, readUpdates } from './content/curated.ts';
import { joinDataset } from './content/dataset.ts';
import { contentArguments } from './content/folder.ts';
import { importEditions, toFiles } from './content/import.ts';
import { readImported } from './content/imported.ts';
import { readFilesBelow } from './content/imported-files.ts';
import { readStored } from './content/stored.ts';
import { assertContent, assertRules } from './rules/assert-content.ts';
import { updateRules } from './rules/updates.ts';
import { assertTerms } from './rules/terms.ts';

await runCommand(() => {
  const { content, has } = contentArguments(['arithmetic']);
  const stored = readStored(content);
  const curated = readCurated(content);
  const parsed = toFiles(importEditions(curated, stored));
  const editions = new Map(curated.editions.map(({ id }) => [id, readImported(content, id)]));
  const updates = readUpdates(content);
  const summaries = [
    ...assertContent({ stored, curated, editions }),
    assertTerms(readTerms(content), curated.agencies),
    ...assertRules(
      { stored, curated, editions },
      updateRules(updates, joinDataset({ stored, curated, editions, updates }), readFileSync('CHANGELOG.md', 'utf8')),
    ),
  ];
  const committed = readFilesBelow(join(content, 'imported'));
  const stale = [...new Set([...parsed.keys(), ...committed.keys()])].find(
    (path) => committed.get(path) !== parsed.get(path),
  );
  if (stale !== undefined) {
    throw new ContentError({
      file: `content/imported/${stale}`,
      problem: 'this file is not what the parsers give',
      expected: 'the output of `npm run import`',
      found: 'another text; `npm run import -- --check` prints the difference',
      edit: 'run `npm run import` and look at the change before you commit it',
    });
  }
  if (has('arithmetic')) console.log(`${arithmeticReport(curated.checks)}\n`);
  console.log(
    [
      `${stored.length} documents are those of the manifest`,
      ...summaries,
      `${parsed.size} imported files are what the parsers give`,
    ].join('\n'),
  );
});
