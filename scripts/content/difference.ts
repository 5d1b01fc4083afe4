import { createTwoFilesPatch } from 'diff';
import type { ImportedFiles } from './import.ts';

/** The committed files against what the parsers give, as one unified diff; empty when they are the same. */
export function difference(committed: ReadonlyMap<string, string>, parsed: ImportedFiles): string {
  const paths = [...new Set([...committed.keys(), ...parsed.keys()])].sort();
  return paths
    .filter((path) => committed.get(path) !== parsed.get(path))
    .map((path) =>
      createTwoFilesPatch(
        `content/imported/${path}`,
        `parsed/${path}`,
        committed.get(path) ?? '',
        parsed.get(path) ?? '',
        'committed',
        'what the parsers give',
        { context: 0 },
      ),
    )
    .join('\n');
}
