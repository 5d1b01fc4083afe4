import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LANGUAGES } from '../../src/lib/language.ts';
import { offlineUrlsUnder } from '../../src/lib/urls.ts';
import { integrityOf, shortName } from './digests.ts';
import { addressOf, HASHED, isPage, readFiles } from './files.ts';
import { packed, type Texts } from './packs.ts';
import { stamped, unstamped } from './stamps.ts';
import { styler } from './styles.ts';
import { workerScript } from './worker.ts';

/** A built site, and the base that it stands under, with its last `/`. */
type Site = { readonly dist: string; readonly root: string };

/** Whether `OFFLINE` leaves reading without a network out. @throws Error where it is set to what nobody understands */
export function isLeftOut(value: string | undefined): boolean {
  if (value === undefined || value === '' || value === 'off') return value === 'off';
  throw new Error(`OFFLINE: expected off, or nothing, found ${value}`);
}

/** The release that files make: a hash over what each of them was built as. */
const releaseOf = (built: Texts): string =>
  shortName([...built].map(([path, text]) => `${path} ${shortName(text)}\n`).join(''));

const fileAt = ({ dist, root }: Site, address: string): string => join(dist, address.slice(root.length));

function stampedPages(site: Site, built: Texts, release: string): Texts {
  const hashes = new Map<string, string>();
  const hashOf = (address: string): string => {
    const hash = hashes.get(address) ?? integrityOf(readFileSync(fileAt(site, address)));
    hashes.set(address, hash);
    return hash;
  };
  return new Map([...built].map(([path, text]) => [path, isPage(path) ? stamped(text, release, hashOf) : text]));
}

/** Writes the packs of the whole site and their list, in place of former ones. */
function writePacks(site: Site, release: string, ready: Texts): void {
  const addressed = [...ready].map(([path, text]): [string, string] => [
    HASHED.includes(path) ? `${path}?${integrityOf(Buffer.from(text))}` : addressOf(path),
    text,
  ]);
  const { list, packs } = packed(release, new Map(addressed));
  const { files, pack } = offlineUrlsUnder(site.root);
  for (const [name, body] of packs) writeFileSync(fileAt(site, pack(name)), body);
  writeFileSync(fileAt(site, files), JSON.stringify(list));
}

function removePacks({ dist }: Site): void {
  for (const name of readdirSync(join(dist, 'offline')))
    if (name.endsWith('.pack') || name === 'files.json') rmSync(join(dist, 'offline', name));
}

/**
 * Makes a release of a built site, all its languages in it: writes the release into every page that may be kept, and adds
 * the service worker and the packs of the whole site. Long pages get their styles. Done again, it gives the same files.
 * @param isOff adds a worker that ends those of former releases, and nothing else
 * @returns the release; empty where it is off
 */
export async function makeRelease(dist: string, base: string, isOff = false): Promise<string> {
  const site = { dist, root: base.replace(/\/?$/u, '/') };
  const found = new Map(readFiles(dist).map((path) => [path, readFileSync(join(dist, path), 'utf8')]));
  const scripts = new Map([...found].flatMap(([path, text]) => (path.endsWith('.js') ? [[basename(path), text]] : [])));
  const styled = styler((address) => readFileSync(fileAt(site, address), 'utf8'), scripts);
  const built = new Map([...found].map(([path, text]) => [path, isPage(path) ? styled(unstamped(text)) : text]));
  const release = isOff ? '' : releaseOf(built);
  const ready = isOff ? built : stampedPages(site, built, release);
  for (const [path, text] of ready) if (text !== found.get(path)) writeFileSync(join(dist, path), text);
  removePacks(site);
  if (!isOff) writePacks(site, release, ready);
  const folders = Object.values(LANGUAGES).map(({ folder }) => folder);
  const offlinePages = folders.map((folder) => `${site.root}${folder}offline/`).sort((a, b) => b.length - a.length);
  writeFileSync(fileAt(site, offlineUrlsUnder(site.root).worker), await workerScript({ release, offlinePages }));
  return release;
}
