import { offlineUrlsUnder } from '../../lib/urls.ts';
import type { FileList } from '../../schemas/file-list.ts';

/** A part of the whole site. */
export type Pack = FileList['packs'][number];

/** The site has been updated: what was to be downloaded is no longer there. */
export class Outdated extends Error {}

/** Of the packs of the whole site, those that are not here yet. */
export async function missing(kept: Cache, list: FileList, scope: string): Promise<Pack[]> {
  const { pack } = offlineUrlsUnder(scope);
  const here = await Promise.all(list.packs.map(({ name }) => kept.match(pack(name))));
  return list.packs.filter((_, index) => !here[index]);
}

/** Bytes of packs, as they are sent and as they are kept. */
export const bytesOf = (packs: readonly Pack[]): number => packs.reduce((sum, { bytes }) => sum + bytes, 0);

/** Pages in packs. */
export const pagesIn = (packs: readonly Pack[]): number =>
  packs.flatMap(({ paths }) => paths).filter((path) => path === '' || path.endsWith('/')).length;

/**
 * The list of the whole site as it lies on the server.
 * @throws TypeError where the network fails
 */
export async function fetchList(scope: string): Promise<FileList> {
  const response = await fetch(offlineUrlsUnder(scope).files, { cache: 'no-cache' });
  if (!response.ok) throw new Outdated();
  return (await response.json()) as FileList;
}
