import { readFilesBelow } from '../content/imported-files.ts';

const TITLE = /<title>([^<]*)<\/title>/u;
const DESCRIPTION = /<meta name="description" content="([^"]*)"/u;

/** Titles and descriptions that two pages of a built site share, or that a page lacks; each with the pages. */
export function sharedHeads(dist: string): string[] {
  const pages = [...readFilesBelow(dist, '.html')];
  return [TITLE, DESCRIPTION].flatMap((pattern) => {
    const byText = Map.groupBy(pages, ([, html]) => pattern.exec(html)?.[1] ?? '');
    return [...byText]
      .filter(([text, sharing]) => text === '' || sharing.length > 1)
      .map(
        ([text, sharing]) =>
          `「${text}」 is the ${pattern === TITLE ? 'title' : 'description'} of ${sharing.map(([path]) => path).join(', ')}`,
      );
  });
}
