import { mkdir, rm, writeFile } from 'node:fs/promises';

import { join } from 'node:path';
import type { renderAsync } from '@resvg/resvg-js';
import { FONT_FAMILY } from '../charts/text-width.ts';
import { shownCharacters, writable } from './drawing-text.ts';
import { fontOf, fontVersion, unwritable, versionOf, WEIGHTS } from './fonts.ts';
import { encodePng } from './png.ts';

/** A drawing and how many pixels one of its units is. */
export type Drawing = { readonly svg: string; readonly scale: number };

type Resvg = { readonly renderAsync: typeof renderAsync };

const RESVG = '@resvg/resvg-js';

/** To be raised when the code of this folder makes other bytes of the same drawing. */
const RECIPE = 1;

/** What else than a drawing decides which bytes come out. */
export const renderedBy = (): string =>
  [`${RESVG} ${versionOf(RESVG)}`, `font ${fontVersion()}`, `recipe ${RECIPE}`].join(', ');

/**
 * The renderer of this machine.
 * @throws Error that says what is missing, where no build of it is installed for this system
 */
export async function loadResvg(load = (): Promise<Resvg> => import('@resvg/resvg-js')): Promise<Resvg> {
  try {
    return await load();
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Error(
      `pictures cannot be drawn: ${RESVG} does not load on ${process.platform} ${process.arch} ` +
        `(${reason ?? ''}). Run \`npm ci\` without --omit=optional on a system ` +
        'that it is built for, or build without pictures: IMAGES=off npm run build',
      { cause: error },
    );
  }
}

let files = 0;

/**
 * A drawing as a PNG file. It is written with the characters of the two fonts that it needs: resvg reads a font file
 * anew for every character, and reading all of Noto Sans TC takes longer than all the rest.
 * @param scratch folder for these fonts, which are removed again
 * @throws Error where the font lacks a character, or the drawing is none
 */
export async function renderPng(
  { svg, scale }: Drawing,
  scratch: string,
  load = loadResvg,
): Promise<Uint8Array<ArrayBuffer>> {
  const resvg = await load();
  const drawn = writable(svg);
  const missing = unwritable(drawn);
  if (missing.length > 0) throw new Error(`pictures cannot be drawn: ${missing.join('; ')}`);
  const chars = shownCharacters(drawn);
  files += 1;
  const own = join(scratch, `fonts-${process.pid}-${files}`);
  await mkdir(own, { recursive: true });
  try {
    const fontFiles = WEIGHTS.map((weight) => join(own, `${weight}.ttf`));
    for (const [index, weight] of WEIGHTS.entries())
      await writeFile(fontFiles[index] ?? '', fontOf(weight).subset(chars));
    const image = await resvg.renderAsync(drawn, {
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT_FAMILY },
      fitTo: { mode: 'zoom', value: scale },
    });
    return encodePng(image.pixels, image);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
