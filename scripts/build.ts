// npm run build: checks the content, then writes the whole site to dist/, under BASE (or /).
import { existsSync, renameSync, rmSync } from 'node:fs';
import { runStep } from './process/run-step.ts';
import { buildSite } from './process/build-site.ts';

const NEXT = '.cache/dist-next';
const FORMER = '.cache/dist-former';

const checked = await runStep('check the content', 'node', ['scripts/check.ts']);
if (checked && (await buildSite({ outDir: NEXT, base: process.env['BASE'] ?? '/' }))) {
  rmSync(FORMER, { recursive: true, force: true });
  if (existsSync('dist')) renameSync('dist', FORMER);
  renameSync(NEXT, 'dist');
  rmSync(FORMER, { recursive: true, force: true });
  console.log('the site is in dist/');
  if (process.env['SITE'] === undefined)
    console.log(
      'SITE is not set: whole addresses (canonical, feeds, sitemap, linked data, search boxes) name http://127.0.0.1:4321',
    );
} else {
  console.error('the build failed; dist/ is as it was');
  process.exitCode = 1;
}
