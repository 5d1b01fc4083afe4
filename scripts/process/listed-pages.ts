import { ContentError } from '../content-error.ts';

/**
 * Those of a list of pages whose addresses begin as asked; all of them where nothing is asked.
 * @param command the command that was asked, for the message
 * @throws ContentError when no page begins so
 */
export function listedPages(command: string, only: readonly string[], pages: readonly string[]): readonly string[] {
  const unknown = only.filter((start) => !pages.some((page) => page.startsWith(start)));
  if (unknown.length > 0)
    throw new ContentError({
      file: command,
      record: '--only',
      problem: 'no page is listed whose address begins so',
      expected: `the beginning of one of ${pages.join(', ')}`,
      found: unknown.join(', '),
      edit: 'correct the option, or add the page to scripts/process/page-kinds.ts',
    });
  return only.length === 0 ? pages : pages.filter((page) => only.some((start) => page.startsWith(start)));
}
