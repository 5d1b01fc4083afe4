/** What is used of the package `pngjs`, which brings no types: https://github.com/pngjs/pngjs */
declare module 'pngjs' {
  export class PNG {
    constructor(size: { width: number; height: number });
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and alpha of each pixel, row after row. */
    readonly data: Buffer;
    static bitblt(
      from: PNG,
      to: PNG,
      fromX: number,
      fromY: number,
      width: number,
      height: number,
      toX: number,
      toY: number,
    ): void;
    static readonly sync: {
      read(png: Uint8Array): PNG;
      write(png: PNG, options?: Readonly<Record<string, number>>): Buffer;
    };
  }
}
