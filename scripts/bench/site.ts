// Import time, build time, pages per second, peak memory and bytes, as a table and as JSON.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measure, median, type Run } from './measure.ts';
import { sizeOf } from './size.ts';
import { writeSmallestSite } from './smallest-site.ts';

const ROUNDS = 3;
const FOLDER = resolve('.cache/bench');
const jsonOnly = process.argv.includes('--json');

const say = (text: string): void => {
  if (!jsonOnly) console.log(text);
};

/** Builds into a folder that does not exist, as `npm run build` does: clearing an old one away is not part of it. */
function build(root: string, outDir: string, env: NodeJS.ProcessEnv = {}): ReturnType<typeof measure> {
  rmSync(outDir, { recursive: true, force: true });
  return measure('astro', ['build', '--root', root], {
    OUT_DIR: outDir,
    ASTRO_TELEMETRY_DISABLED: '1',
    IMAGE_CACHE: join(FOLDER, 'images'),
    ...env,
  });
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const [real, smallest] = [join(FOLDER, 'real'), join(FOLDER, 'smallest')];

say(`import, ${ROUNDS} times`);
const imports = [];
for (let round = 0; round < ROUNDS; round += 1)
  imports.push(await measure('node', ['scripts/import.ts', '--check'], {}));

say('build once, to count the pages and draw all pictures');
const cold = await build('.', real);
const { pages, bytes, files } = sizeOf(real);
writeSmallestSite(smallest, pages);

say(`build the smallest site of ${pages} pages, the site, and the site without pictures in turn, ${ROUNDS} times each`);
const [builds, bases, plain]: [Run[], Run[], Run[]] = [[], [], []];
for (let round = 0; round < ROUNDS; round += 1) {
  bases.push(await build(smallest, join(smallest, 'dist')));
  builds.push(await build('.', real));
  plain.push(await build('.', real, { IMAGES: 'off' }));
}

const seconds = median(builds.map((run) => run.seconds));
const without = median(plain.map((run) => run.seconds));
const base = median(bases.map((run) => run.seconds));
const result = {
  pages,
  files,
  dist_bytes: bytes,
  import_seconds: median(imports.map((run) => run.seconds)),
  build_seconds: seconds,
  smallest_build_seconds: base,
  build_ratio: seconds / base,
  // Pictures that were drawn before against none; to stay below 1.3.
  pictures_ratio: seconds / without,
  first_build_seconds: cold.seconds,
  pages_per_second: pages / seconds,
  import_peak_bytes: median(imports.map((run) => run.peakBytes)),
  build_peak_bytes: median(builds.map((run) => run.peakBytes)),
};
rmSync(FOLDER, { recursive: true, force: true });
if (!jsonOnly) {
  const table = Object.entries(result).map(
    ([name, value]) =>
      `${name.padEnd(24)}${value.toFixed(value < 1000 && !Number.isInteger(value) ? 2 : 0).padStart(14)}`,
  );
  console.log(['', ...table, ''].join('\n'));
}
console.log(JSON.stringify(result));
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/bench.json', `${JSON.stringify(result, null, 2)}\n`);
