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
/**
 * From here on a build only reads what Astro generates into `.astro/`, which all builds share: until then no other may write there.
 * https://docs.astro.build/en/reference/cli-reference/#astro-sync
 */
const GENERATED = /\[build\] output:/u;

/**
 * Builds the pages of one language. True when Astro ended well and logged no error. It ends with the signal, if there is one.
 * @param whenGenerated called once another build may begin: again at the end, for an Astro that says it in other words
 */
function buildLanguage(
  language: string,
  { outDir, base, quiet = false, signal }: BuildOptions,
  whenGenerated: () => void,
): Promise<boolean> {
  const settings = { OUT_DIR: outDir, BASE: base, SITE_LANGUAGE: language, ASTRO_TELEMETRY_DISABLED: '1' };
  const env = { ...process.env, ...settings };
  const child = spawn('astro', ['build'], { stdio: ['ignore', 'pipe', 'pipe'], env, signal, killSignal: 'SIGKILL' });
  let files = 0;
  let faulty = false;
  const read = (line: string): void => {
    const text = stripVTControlCharacters(line);
    faulty ||= FAULT.test(text);
    if (GENERATED.test(text)) whenGenerated();
    if (PAGE.test(text)) {
      files += 1;
      if (files % EVERY === 0 && !quiet) console.log(`  ${language}  ${files} files written`);
    } else if (!quiet && !NOISE.test(text)) console.log(`  ${language}  ${text}`);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', read);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`astro cannot be run: ${error.message}`);
      whenGenerated();
      resolve(false);
    });
    child.on('close', (code) => {
      whenGenerated();
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
 * Builds the site with Astro into `outDir`, the languages side by side, each begun as soon as the one before lets it, showing how
 * far it is. True when all went well.
 */
export async function buildSite(options: BuildOptions): Promise<boolean> {
  const { outDir, base, quiet = false } = options;
  if (!quiet) console.log(`— build the site under ${base}`);
  const [first, ...others] = Object.entries(LANGUAGES).map(([name, { folder }]) => ({ name, folder }));
  const besides = others.map(({ name, folder }) => ({ name, folder, outDir: `${outDir}-${name}` }));
  const builds = [{ name: first?.name ?? '', outDir }, ...besides];
  const done: Promise<boolean>[] = [];
  for (const build of builds)
    await new Promise<void>((mayGoOn) => {
      done.push(buildLanguage(build.name, { ...options, outDir: build.outDir }, mayGoOn));
    });
  if (!(await Promise.all(done)).every(Boolean)) return false;
  for (const build of besides) addPages(build.outDir, outDir, build.folder);
  return true;
}
