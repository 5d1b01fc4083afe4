import { gzipSync } from 'fflate';
import type { FileList } from '../../src/schemas/file-list.ts';
import { integrityOf, shortName } from './digests.ts';

/** Text of the files of a site by their paths; those of pages end in `/`, that of the home page is empty. */
export type Texts = ReadonlyMap<string, string>;

/** How much text a pack holds at most, unless one file is more: what phones unpack in an instant. */
const MOST = 1_000_000;

/** Files in order, as many together as a pack holds. */
function parted(files: Texts): [string, string][][] {
  const parts: [string, string][][] = [];
  let size = Infinity;
  for (const [path, text] of files) {
    const bytes = Buffer.byteLength(text);
    size += bytes;
    if (size > MOST) {
      parts.push([]);
      size = bytes;
    }
    parts.at(-1)?.push([path, text]);
  }
  return parts;
}

/** A pack: JSON of texts by their paths, as gzip; the same bytes on every machine. */
function packOf(files: readonly [string, string][]) {
  const body = gzipSync(Buffer.from(JSON.stringify(Object.fromEntries(files))), { level: 9, mtime: 0 });
  const [first = '', ...others] = files.map(([path]) => path);
  const paths: [string, ...string[]] = [first, ...others];
  return { body, name: shortName(body), bytes: body.length, integrity: integrityOf(body), paths };
}

/** The whole site in packs, by their names, and the list of them. */
export function packed(release: string, files: Texts): { list: FileList; packs: ReadonlyMap<string, Uint8Array> } {
  const all = parted(files).map(packOf);
  const [first, ...others] = all.map(({ name, bytes, integrity, paths }) => ({ name, bytes, integrity, paths }));
  if (!first) throw new Error('the site has no pages to be kept: build it before');
  const pages = [...files.keys()].filter((path) => path === '' || path.endsWith('/')).length;
  const bytes = all.reduce((sum, each) => sum + each.bytes, 0);
  return {
    list: { release, pages, bytes, packs: [first, ...others] },
    packs: new Map(all.map(({ name, body }) => [name, body])),
  };
}
