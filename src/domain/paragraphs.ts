const BREAK = /\s+(?=[（(](?:\d+|[一二三四五六七八九十]+)[)）](?!\s*(?:款|項|目))|[①-⑳]|註：)|(?=[①-⑳])/u;

/**
 * Cuts a long provision into paragraphs before the sub-items that it prints, (1), （一） and ①, so that it can
 * be read. Nothing of the text changes but the white space at the cuts.
 */
export const paragraphs = (text: string): string[] => text.split(BREAK).filter((paragraph) => paragraph !== '');
