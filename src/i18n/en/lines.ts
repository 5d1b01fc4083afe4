import { listed } from './language.ts';

/** Lines of a stored document in words: line 12; lines 12–13, 31. */
export const lineWords = (ranges: readonly (readonly [number, number])[]): string => {
  const isOne = ranges.length === 1 && ranges.every(([from, to]) => from === to);
  return `${isOne ? 'line' : 'lines'} ${listed(ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)))}`;
};
