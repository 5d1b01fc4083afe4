import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

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
const EVERY = 50;

/**
 * Builds the site with Astro into `outDir`, showing how far it is. True when Astro ended well and logged no error. The build
 * ends with the signal, if there is one.
 */
export function buildSite({ outDir, base, quiet = false, signal }: BuildOptions): Promise<boolean> {
  const env = { ...process.env, OUT_DIR: outDir, BASE: base, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn('astro', ['build'], { stdio: ['ignore', 'pipe', 'pipe'], env, signal, killSignal: 'SIGKILL' });
  let pages = 0;
  let faulty = false;
  const read = (line: string): void => {
    const text = stripVTControlCharacters(line);
    faulty ||= FAULT.test(text);
    if (PAGE.test(text)) {
      pages += 1;
      if (pages % EVERY === 0 && !quiet) console.log(`  ${pages} files written`);
    } else if (!quiet && !NOISE.test(text)) console.log(`  ${text}`);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', read);
  if (!quiet) console.log(`— build the site under ${base}`);
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
