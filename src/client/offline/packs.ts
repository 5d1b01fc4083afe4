import type { FileList } from '../../schemas/file-list.ts';
import { offlineUrlsUnder } from '../../lib/urls.ts';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
};

const typeOf = (path: string): string => TYPES[/\.(\w+)(?:\?|$)/u.exec(path)?.[1] ?? ''] ?? 'text/html';

/** The files of a pack, JSON that gzip made small, by their paths. */
const unpacked = async (pack: Response): Promise<Readonly<Record<string, string>>> =>
  (await new Response(pack.body?.pipeThrough(new DecompressionStream('gzip'))).json()) as Record<string, string>;

/** A file of the whole site, taken out of its pack. @param place its address without the host */
export async function unpack(kept: Cache, list: FileList, scope: string, place: string): Promise<Response | undefined> {
  const path = place.slice(scope.length);
  const pack = list.packs.find(({ paths }) => paths.includes(path));
  const stored = pack && (await kept.match(offlineUrlsUnder(scope).pack(pack.name)));
  const text = stored && (await unpacked(stored))[path];
  if (text === undefined) return undefined;
  return new Response(text, { headers: { 'Content-Type': `${typeOf(path)}; charset=utf-8` } });
}
