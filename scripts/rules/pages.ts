import { LANGUAGES } from '../../src/lib/language.ts';
import { ContentError, type Complaint } from '../content-error.ts';

const FOLDER = 'content/pages/';

/**
 * Every page of prose is there in every language of the site, under the same name in the language's folder.
 * @param paths files below `content/pages/`
 * @throws ContentError naming each file that is missing
 */
export function assertPages(paths: readonly string[]): string {
  const folders = Object.values(LANGUAGES).map(({ folder }) => folder);
  const folderOf = (path: string): string => /^(?:[^/]*\/)*/u.exec(path)?.[0] ?? '';
  const names = new Set(paths.map((path) => path.slice(folderOf(path).length)));
  const missing = [...names].flatMap((name): Complaint[] =>
    folders
      .map((folder) => folder + name)
      .filter((path) => !paths.includes(path))
      .map((path) => ({
        file: FOLDER + path,
        problem: 'this page is missing: every page stands in every language',
        expected: FOLDER + path,
        found: paths
          .filter((each) => each.endsWith(name))
          .map((each) => FOLDER + each)
          .join(', '),
        edit: `write ${FOLDER}${path}, or remove the page in the other language too`,
      })),
  );
  if (missing.length > 0) throw new ContentError(...missing);
  return `${names.size} pages of prose stand in ${folders.length} languages`;
}
