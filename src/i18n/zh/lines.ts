/** Lines of a stored document in words: 第12至13行、第31行. */
export const lineWords = (ranges: readonly (readonly [number, number])[]): string =>
  ranges.map(([from, to]) => (from === to ? `第${from}行` : `第${from}至${to}行`)).join('、');
