import { createHash } from 'node:crypto';

/** SHA-256 of a file as HTML and browsers take it: https://www.w3.org/TR/SRI/ */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** A short name for content: the first 16 digits of its SHA-256. */
export const shortName = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);
