import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { isSentAsMoreThan } from '../process/sent-size.ts';
import { readFiles } from './files.ts';

/**
 * What a server sends before it has waited for two answers: ten segments of 1,460 bytes, then twice as many (RFC 6928, RFC 5681),
 * less the head of the answer.
 */
const TWO_FLIGHTS = 43_000;
const SUFFIX = '.br';

const compress = promisify(brotliCompress);

/** Whether a text takes more than two flights if it is compressed while it is sent. */
export const isVeryLong = (text: string): boolean => isSentAsMoreThan(text, TWO_FLIGHTS);

/**
 * Puts beside each very long text its form as brotli compresses it best, a fifth shorter than what a server has time for: those that send
 * such files (nginx: `brotli_static on`, Caddy: `precompressed br`) save its readers a round trip. The last step of a build, over texts as
 * they are sent; in place of what a former run wrote.
 * @returns the paths of the files written
 */
export async function writeCompressed(dist: string): Promise<string[]> {
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith(SUFFIX)) rmSync(join(dist, path));
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return Promise.all(
    readFiles(dist)
      .map((path) => ({ path, text: readFileSync(join(dist, path), 'utf8') }))
      .filter(({ text }) => isVeryLong(text))
      .map(async ({ path, text }) => {
        const name = `${path}${SUFFIX}`;
        writeFileSync(join(dist, name), await compress(text, { params }));
        return name;
      }),
  );
}
