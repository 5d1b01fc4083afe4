import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONT_FAMILY } from '../charts/text-width.ts';
import { shownWords } from './drawing-text.ts';
import { typeface, type Typeface } from './typeface.ts';

const require = createRequire(import.meta.url);

const PACKAGE = '@expo-google-fonts/noto-sans-tc';

const FILES = { regular: '400Regular/NotoSansTC_400Regular.ttf', bold: '700Bold/NotoSansTC_700Bold.ttf' } as const;

export type Weight = keyof typeof FILES;
export const WEIGHTS = Object.keys(FILES) as readonly Weight[];

/** Version of an installed package. */
export const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;

export const fontVersion = (): string => versionOf(PACKAGE);

const read = new Map<Weight, Typeface>();

/** The font in a weight; read once, since its file is large. */
export function fontOf(weight: Weight): Typeface {
  const font = read.get(weight) ?? typeface(readFileSync(require.resolve(`${PACKAGE}/${FILES[weight]}`)));
  read.set(weight, font);
  return font;
}

/** Words of a drawing with a character that the font lacks, each with that character, for the person who wrote them. */
export const unwritable = (svg: string): string[] =>
  shownWords(svg).flatMap(({ words }) =>
    [...words]
      .filter((char) => WEIGHTS.some((weight) => fontOf(weight).advance(char) === null))
      .map((char) => {
        const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return `「${words}」: ${FONT_FAMILY} has no 「${char}」 (U+${code})`;
      }),
  );
