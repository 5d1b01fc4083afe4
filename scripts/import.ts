// npm run import [-- --check]: reads content/sources/ and writes content/imported/.
import { join } from 'node:path';
import { ContentError, runCommand } from './content-error.ts';
import { readLists } from './content/curated.ts';
import { difference } from './content/difference.ts';
import { contentArguments } from './content/folder.ts';
import { importEditions, toFiles } from './content/import.ts';
import { readFilesBelow, replaceImported } from './content/imported-files.ts';
import { readStored } from './content/stored.ts';
import { assertImported } from './rules/assert-content.ts';

await runCommand(() => {
  const { content, has } = contentArguments(['check']);
  const stored = readStored(content);
  const curated = readLists(content);
  const editions = importEditions(curated, stored);
  assertImported({
    stored,
    curated: { ...curated, indicators: [], series: [], checks: [], links: [], unlinked: [], english: [] },
    editions,
  });
  const files = toFiles(editions);
  if (has('check')) {
    const patch = difference(readFilesBelow(join(content, 'imported')), files);
    if (patch !== '') {
      throw new ContentError({
        file: 'content/imported',
        problem: 'the committed files are not what the parsers give',
        expected: 'no difference',
        found: `\n${patch}`,
        edit: 'run `npm run import` and look at the change before you commit it',
      });
    }
  } else {
    replaceImported(content, files);
  }
  for (const [id, { strategies, measures, provisions, assignments, prose }] of editions) {
    console.log(
      `${id.padEnd(11)}${strategies.length} strategies, ${measures.length} measures, ${provisions.length} provisions, ${assignments.length} assignments, ${prose.length} blocks of prose`,
    );
  }
  console.log(
    has('check') ? 'content/imported is what the parsers give' : `wrote ${files.size} files to content/imported`,
  );
});
