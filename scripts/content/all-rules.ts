import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentError } from '../content-error.ts';
import { assertContent, assertRules } from '../rules/assert-content.ts';
import { glossary } from '../rules/glossary.ts';
import { assertPages } from '../rules/pages.ts';
import { assertTerms } from '../rules/terms.ts';
import { updateRules } from '../rules/updates.ts';
import { readCurated, readGlossary, readTerms, readUpdates } from './curated.ts';
import { joinDataset } from './dataset.ts';
import { importEditions, toFiles } from './import.ts';
import { readImported } from './imported.ts';
import { readFilesBelow } from './imported-files.ts';
import { assertWhole } from './replace-files.ts';
import { readBytes, readStored } from './stored.ts';

const CHANGELOG = fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url));

/** The developers' list of releases, wherever the command runs. */
const readChangelog = (): string => readBytes(CHANGELOG, 'CHANGELOG.md', 'restore CHANGELOG.md').toString('utf8');

/**
 * Holds a content folder against every rule, and its imported files against what the parsers give. Returns a line on each
 * rule.
 * @throws ContentError with what breaks the first rule that is broken
 */
export function checkContent(content: string): string[] {
  assertWhole(content);
  const stored = readStored(content);
  const curated = readCurated(content);
  const parsed = toFiles(importEditions(curated, stored));
  const editions = new Map(curated.editions.map(({ id }) => [id, readImported(content, id)]));
  const updates = readUpdates(content);
  const summaries = [
    ...assertContent({ stored, curated, editions }),
    assertTerms(readTerms(content), curated.agencies),
    ...assertRules({ stored, curated, editions }, [glossary(readGlossary(content))]),
    assertPages([...readFilesBelow(join(content, 'pages'), '.mdx').keys()]),
    ...assertRules(
      { stored, curated, editions },
      updateRules(updates, joinDataset({ stored, curated, editions, updates }), readChangelog()),
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
  return [
    `${stored.length} documents are those of the manifest`,
    ...summaries,
    `${parsed.size} imported files are what the parsers give`,
  ];
}
