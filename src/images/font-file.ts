/** The tables of a font by their tags. */
export type Tables = ReadonlyMap<string, DataView>;

/** The bytes that a view shows, not copied. */
export const viewBytes = ({ buffer, byteOffset, byteLength }: DataView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** https://learn.microsoft.com/en-us/typography/opentype/spec/otff: tag, checksum, offset and length of each table. */
export function tablesOf({ buffer, byteOffset, byteLength }: Uint8Array): Tables {
  const view = new DataView(buffer, byteOffset, byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const tag = String.fromCharCode(...new Uint8Array(buffer, byteOffset + at, 4));
      return [tag, new DataView(buffer, byteOffset + view.getUint32(at + 8), view.getUint32(at + 12))];
    }),
  );
}

/** A table of numbers of 32 bits. */
export function longs(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, index) => {
    view.setUint32(4 * index, value);
  });
  return viewBytes(view);
}

/** A copy of a table with one number of 16 bits in it changed. */
export function changed(table: DataView, at: number, value: number): Uint8Array {
  const copy = viewBytes(table).slice();
  new DataView(copy.buffer).setUint16(at, value);
  return copy;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** Tables as a font file, in the order of their tags. Its checksums are zero: who reads it here does not look at them. */
export function fontFile(parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const tables = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  const head = 12 + 16 * tables.length;
  const file = new Uint8Array(tables.reduce((sum, [, { length }]) => sum + padded(length), head));
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  let offset = head;
  tables.forEach(([tag, table], index) => {
    const at = 12 + 16 * index;
    file.set(new TextEncoder().encode(tag), at);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, table.length);
    file.set(table, offset);
    offset += padded(table.length);
  });
  return file;
}
