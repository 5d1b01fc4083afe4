import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, type Finding, type Setting, type StripFiles } from './findings.ts';
import type { Comparison, Strip } from './pixels.ts';

const SIDES = ['before', 'after', 'marks'] as const;

function writeStrip(folder: string, stem: string, strip: Strip): StripFiles {
  const files = SIDES.map((side) => {
    const file = `${stem}-${strip.from}-${side}.png`;
    const png = strip[side];
    if (png !== null) writeFileSync(join(folder, file), png);
    return [side, png === null ? null : file] as const;
  });
  return { from: strip.from, ...(Object.fromEntries(files) as Omit<StripFiles, 'from'>) };
}

/** Writes the pictures of a comparison into a folder: what is left is what was found, with the names of the files. */
export function writePictures(folder: string, page: string, setting: Setting, found: Comparison): Finding {
  mkdirSync(folder, { recursive: true });
  const stem = `${nameOf(page)}-${setting.width}-${setting.scheme}`;
  return { page, ...setting, ...found, strips: found.strips.map((strip) => writeStrip(folder, stem, strip)) };
}

/** Puts a whole report where the former one was. */
export function replaceFolder(next: string, folder: string): void {
  const former = `${next}-former`;
  if (existsSync(folder)) renameSync(folder, former);
  renameSync(next, folder);
  rmSync(former, { recursive: true, force: true });
}
