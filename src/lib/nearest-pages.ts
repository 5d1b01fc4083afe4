import { editDistance } from './edit-distance.ts';

/** Titles of pages by folder and id; pages that lie in no folder stand under the empty name. */
export type PageTitles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A page by its path from the home page, with its title. */
export type NearPage = { readonly path: string; readonly title: string };

/** Parts of an id: `107-1-1-t3` is what `107-1-1` holds. */
const isAbove = (above: string, id: string): boolean => id.startsWith(`${above}-`) && above !== '';
const parent = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('-')));
const depth = (id: string): number => id.split('-').length;

/** Mistyped characters that an id may have: one in four of words, one of numbers, among which all are alike. */
const mistakes = (id: string): number => (/\d/u.test(id) ? 1 : Math.max(1, Math.floor(id.length / 4)));

/** How far a page is from what was asked for; Infinity where nothing says that it was meant. */
function farness(page: { folder: string; id: string }, asked: { folder: string | null; id: string }): number {
  const isFolder = asked.folder === null || asked.folder === page.folder;
  if (page.id === asked.id) return isFolder ? 0 : 0.5;
  // What holds it, the nearest first: a measure before its strategy. Of its own kind, one that is mistyped comes first.
  if (isAbove(page.id, asked.id)) return depth(asked.id) - depth(page.id) + (isFolder ? 0.5 : 0);
  if (!isFolder) return Infinity;
  const distance = editDistance(asked.id, page.id);
  if (distance <= mistakes(asked.id)) return 1 + distance / 4;
  // What it would hold, and what stands beside it.
  if (page.id.startsWith(asked.id) && asked.id.length > 2) return 2;
  return isAbove(parent(asked.id), page.id) && depth(page.id) === depth(asked.id) ? 2.5 : Infinity;
}

/** What an address asks for: the folder of pages, null where it names none, and an id. */
function readAddress(path: string, titles: PageTitles): { folder: string | null; id: string } {
  const words = path
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:\/index)?\.html?$/u, '')
    .split('/')
    .filter((word) => word !== '');
  const [first = '', ...rest] = words;
  if (rest.length === 0) return { folder: null, id: first };
  const folder = Object.keys(titles).find((name) => name !== '' && editDistance(name, first) <= mistakes(name));
  return folder === undefined ? { folder: null, id: words.join('-') } : { folder, id: rest.join('-') };
}

/**
 * The pages nearest to an address that leads to none, the nearest first: what holds the record that it names, what stands beside
 * it, and what is written almost alike.
 * @param path from the home page of a language, decoded: `indicators/107-1-1-t99/`
 */
export function nearestPages(path: string, titles: PageTitles, most = 8): NearPage[] {
  const asked = readAddress(path, titles);
  if (asked.id === '') return [];
  const found = Object.entries(titles).flatMap(([folder, pages]) =>
    Object.entries(pages).map(([id, title]) => ({
      path: folder === '' ? `${id}/` : `${folder}/${id}/`,
      title,
      far: farness({ folder, id }, asked),
    })),
  );
  return found
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ path: near, title }) => ({ path: near, title }));
}

/** Words to search for in an address that leads to no page: its last part, which names what was looked for. */
export const wordsOf = (path: string): string =>
  (path.split('/').findLast((part) => part !== '') ?? '')
    .replace(/\.html?$/u, '')
    .replaceAll(/[+_]/gu, ' ')
    .trim();
