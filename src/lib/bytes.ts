/** A file's content as it is published. */
export type Body = string | Uint8Array;

export const bytesOf = (body: Body): Uint8Array => (typeof body === 'string' ? new TextEncoder().encode(body) : body);

/** A size as people read it, 1 kB being 1,000 bytes: 563 B, 137 kB, 1.2 MB. */
export function humanSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [unit, sign] = bytes < 999_500 ? [1e3, 'kB'] : [1e6, 'MB'];
  const size = bytes / unit;
  return `${size < 9.95 ? size.toFixed(1) : size.toFixed(0)} ${sign}`;
}
