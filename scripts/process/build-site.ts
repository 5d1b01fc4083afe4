import { spawn } from 'node:child_process';
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { LANGUAGES } from '../../src/lib/language.ts';

export type BuildOptions = {
  readonly outDir: string;
  readonly base: string;
  readonly quiet?: boolean;
  readonly signal?: AbortSignal;
};

const PAGE = /[├└]─\s/u;
/** Astro logs some faults, a dangling reference among them, and exits with 0 all the same. */
const FAULT = /\[ERROR\]|\bError:/u;
/** A note of the bundler on Astro's own code, of no use to anyone here. */
const NOISE =
  /MODULE_LEVEL_DIRECTIVE|use astro:head-inject|rolldown\.rs|^\s*[╭│╰┬─\d ]*[│┬╰╯─]|module level directive|^\s*(?:\(\+\d+ms\)\s*)?$/u;
const EVERY = 250;

/** Builds the pages of one language. True when Astro ended well and logged no error. It ends with the signal, if there is one. */
function buildLanguage(language: string, { outDir, base, quiet = false, signal }: BuildOptions): Promise<boolean> {
  const settings = { OUT_DIR: outDir, BASE: base, SITE_LANGUAGE: language, ASTRO_TELEMETRY_DISABLED: '1' };
  const env = { ...process.env, ...settings };
  const child = spawn('astro', ['build'], { stdio: ['ignore', 'pipe', 'pipe'], env, signal, killSignal: 'SIGKILL' });
  let files = 0;
  let faulty = false;
  const read = (line: string): void => {
    const text = stripVTControlCharacters(line);
    faulty ||= FAULT.test(text);
    if (PAGE.test(text)) {
      files += 1;
      if (files % EVERY === 0 && !quiet) console.log(`  ${language}  ${files} files written`);
    } else if (!quiet && !NOISE.test(text)) console.log(`  ${language}  ${text}`);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', read);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`astro cannot be run: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0 && !faulty);
    });
  });
}

/** Files that a page needs and that are its language's own; all others are published once, by the first language. */
const isOwnFile = (path: string): boolean => path.endsWith('.html') || path.includes('_astro');

/** Moves the pages of a language to their folder in the site. */
function addPages(from: string, site: string, folder: string): void {
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' }))
    if (!isOwnFile(path) && statSync(join(from, path)).isFile()) rmSync(join(from, path));
  rmSync(join(site, folder), { recursive: true, force: true });
  renameSync(from, join(site, folder));
}

/**
 * Builds the site with Astro into `outDir`, all languages side by side, showing how far it is. True when all went well.
 */
export async function buildSite(options: BuildOptions): Promise<boolean> {
  const { outDir, base, quiet = false } = options;
  if (!quiet) console.log(`— build the site under ${base}`);
  const [first, ...others] = Object.entries(LANGUAGES).map(([name, { folder }]) => ({ name, folder }));
  const besides = others.map(({ name, folder }) => ({ name, folder, outDir: `${outDir}-${name}` }));
  const builds = [{ name: first?.name ?? '', outDir }, ...besides];
  const done = await Promise.all(
    builds.map((build) => buildLanguage(build.name, { ...options, outDir: build.outDir })),
  );
  if (!done.every(Boolean)) return false;
  for (const build of besides) addPages(build.outDir, outDir, build.folder);
  return true;
}
