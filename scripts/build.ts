// npm run build: checks the content, then writes the whole site to dist/ (or OUT_DIR), under BASE (or /).
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { runStep } from './process/run-step.ts';
import { buildSite } from './process/build-site.ts';
import { writeCompressed } from './release/compressed.ts';
import { isLeftOut, makeRelease } from './release/release.ts';

const OUT = process.env['OUT_DIR'] ?? 'dist';
const NEXT = `.cache/${basename(OUT)}-next`;
const FORMER = `.cache/${basename(OUT)}-former`;

const isOff = isLeftOut(process.env['OFFLINE']);
const checked = await runStep('check the content', 'node', ['scripts/check.ts']);
const base = process.env['BASE'] ?? '/';
if (checked && (await buildSite({ outDir: NEXT, base }))) {
  await makeRelease(NEXT, base, isOff);
  await writeCompressed(NEXT);
  rmSync(FORMER, { recursive: true, force: true });
  if (existsSync(OUT)) renameSync(OUT, FORMER);
  renameSync(NEXT, OUT);
  rmSync(FORMER, { recursive: true, force: true });
  console.log(`the site is in ${OUT}/`);
  if (process.env['SITE'] === undefined)
    console.log(
      'SITE is not set: whole addresses (canonical, feeds, sitemap, linked data, search boxes) name http://127.0.0.1:4321',
    );
} else {
  console.error(`the build failed; ${OUT}/ is as it was`);
  process.exitCode = 1;
}
