import { createHash } from 'node:crypto';

/** The space that this project's names are unique in. It never changes: feed readers know entries by what comes of it. */
const NAMESPACE = 'c7d1b6a0-5e0f-4b61-9d0e-2f6a3c9b7e14';

/**
 * An IRI that stands for a name for ever, wherever the site is published: a UUID of version 5, RFC 9562. A `tag:` URI would need
 * a domain that belongs to the project.
 */
export function permanentId(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}
