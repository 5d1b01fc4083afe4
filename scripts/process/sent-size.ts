import { brotliCompressSync, constants } from 'node:zlib';

/** The level of servers that compress while they send; files that were compressed beforehand are smaller. */
const LEVEL = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** The bytes of a text as brotli sends it. */
export const sentSize = (text: string): number => brotliCompressSync(text, LEVEL).length;

/** Whether brotli sends more bytes of a text than so many; no text is pressed so hard that a shorter one than twice that could. */
export const isSentAsMoreThan = (text: string, bytes: number): boolean =>
  text.length > 2 * bytes && sentSize(text) > bytes;
