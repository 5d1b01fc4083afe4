import { createHash } from 'node:crypto';
import type { Body } from '../lib/bytes.ts';

/** SHA-256 of a file, hexadecimal. */
export const sha256 = (body: Body): string => createHash('sha256').update(body).digest('hex');
