// npm run pictures -- [commit] [--only /agencies/]: draws the pages of a commit and of the working tree with one browser, and
// writes what differs to .cache/pictures/. Nothing is stored in the repository, and nothing fails because pictures differ.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { LAUNCH_ARGS } from './browser.ts';
import { runCommand } from './content-error.ts';
import { buildCommit, buildWorkingTree } from './pictures/built-sides.ts';
import { readCommit, workingTreeWords } from './pictures/commit.ts';
import { comparer, type Site } from './pictures/drawing.ts';
import { byPage, countsOf, percent, tableOf, type Finding } from './pictures/findings.ts';
import { HELP, readOptions, type PicturesOptions } from './pictures/options.ts';
import { replaceFolder, writePictures } from './pictures/report-folder.ts';
import { reportHtml } from './pictures/report.ts';
import { openWorkplace } from './pictures/workplace.ts';
import { browserHere } from './process/browser-here.ts';
import { PAGES } from './process/page-kinds.ts';
import { serveSite } from './process/served-site.ts';

const REPORT = resolve('.cache/pictures');

/** Draws every page of both sites in every setting, the pictures of what differs in `folder`. */
async function drawAll(given: PicturesOptions, before: Site, after: Site, folder: string): Promise<Finding[]> {
  const { pages, settings } = given;
  const findings: Finding[] = [];
  const ends = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await chromium.launch({ executablePath: browserHere('pictures'), args: LAUNCH_ARGS, ...ends });
  for (const [at, setting] of settings.entries()) {
    const compare = await comparer(browser, setting, before, after);
    for (const [number, page] of pages.entries()) {
      const found = await compare(page);
      const done = `${at * pages.length + number + 1}/${pages.length * settings.length}`;
      const words = found === null ? 'neither has this page' : found.share === 0 ? 'the same' : percent(found.share);
      console.log(`  ${done} ${setting.width} px ${setting.scheme} ${page} ${words}`);
      if (found) findings.push(writePictures(folder, page, setting, found));
    }
  }
  await browser.close();
  return findings;
}

await runCommand(async () => {
  const given = readOptions(process.argv.slice(2), PAGES);
  if (given === null) {
    console.log(HELP);
    return;
  }
  browserHere('pictures');
  const commit = readCommit(given.commit);
  const words = workingTreeWords();
  const workplace = openWorkplace(resolve('.cache'));
  const before = await buildCommit(commit, workplace);
  const after = await buildWorkingTree(words, workplace);
  const [one, other] = [await serveSite(before), await serveSite(after)];

  const next = join(workplace.folder, 'report');
  mkdirSync(next);
  const pages = byPage(await drawAll(given, { dist: before, ...one }, { dist: after, ...other }, next));
  for (const { close } of [one, other]) close();
  writeFileSync(join(next, 'index.html'), reportHtml({ before: commit.words, after: words }, pages));
  replaceFolder(next, REPORT);
  console.log(['', tableOf(pages), countsOf(pages), join(REPORT, 'index.html')].join('\n'));
});
