/** CJK ideographs, their punctuation, and full-width forms: between two of these no space is ever printed. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

export const isWide = (char: string): boolean => WIDE.test(char);

/** A line or cell that ends here may be followed by a new sentence; one that does not was cut. */
export const endsSentence = (text: string): boolean => /[。：；！？:;]\s*$/u.test(text);

/**
 * The form in which two writings of the same words are equal: full width as half width, compatibility
 * ideographs folded, no white space. For matching only, never for display.
 */
export const foldForMatching = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

/** A quotation of at most `length` characters, with … where it was cut. */
export const excerpt = (text: string, length: number): string => {
  const chars = [...text];
  return chars.length <= length ? text : `${chars.slice(0, length - 1).join('')}…`;
};

/** A printed number and the words after it. Where no sign ends the number (二 確立乾淨政府), a space parts them. */
export const withMarker = (marker: string | null, words: string): string => {
  if (marker === null) return words;
  return /[、.．)）]$/u.test(marker) ? `${marker}${words}` : `${marker} ${words}`;
};
