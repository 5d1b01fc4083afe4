/** A piece of words that were typed without spaces; `unknown` is a character that stands for nothing. */
export type Piece = { readonly text: string; readonly kind: 'word' | 'filler' | 'unknown' };

/** What a piece costs: fewer and better known pieces are cheaper; Infinity for none at all. */
export type Cost = (piece: string) => { readonly cost: number; readonly kind: Piece['kind'] } | null;

const LONGEST = 14;
const isDigit = (char: string | undefined): boolean => char !== undefined && /[\d.]/u.test(char);

/**
 * Parts words that were typed without spaces so that the pieces cost least in all; null where some character belongs
 * to no piece.
 */
export function partWords(words: string, costOf: Cost): Piece[] | null {
  const chars = [...words];
  const best: { readonly cost: number; readonly piece: Piece; readonly from: number }[] = [];
  const total = (end: number): number => (end === 0 ? 0 : (best[end]?.cost ?? Infinity));
  for (let end = 1; end <= chars.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      if (total(start) === Infinity) continue;
      const text = chars.slice(start, end).join('');
      // No figure is cut.
      if (isDigit(chars[start - 1]) && isDigit(chars[start])) continue;
      if (isDigit(chars[end - 1]) && isDigit(chars[end])) continue;
      const known = costOf(text);
      if (known === null) continue;
      const cost = total(start) + known.cost;
      if (cost < total(end)) best[end] = { cost, piece: { text, kind: known.kind }, from: start };
    }
  }
  const pieces: Piece[] = [];
  for (let end = chars.length; end > 0;) {
    const step = best[end];
    if (step === undefined) return null;
    pieces.unshift(step.piece);
    end = step.from;
  }
  return pieces;
}
