import { endsSentence } from '../../src/lib/text.ts';
import { Passage } from './passage.ts';
import { TAGS } from './tags.ts';

const OPENS_ITEM =
  /^\s*(?:<[^<>]*>\s*)*(?:- )?(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+\.(?!\d)|[①-⑳])/u;

/**
 * Puts a cell that a page or line break cut together again. The pieces are joined directly, unless the first
 * ends a sentence or the next opens an item: then the break was the document's own and reads as a space.
 * @param breakAt the line break that followed `head`
 */
export function joinPieces(head: Passage, breakAt: Passage, next: Passage): Passage {
  if (head.isEmpty) return next;
  const whole = endsSentence(head.text.replaceAll(TAGS, '')) || OPENS_ITEM.test(next.text);
  return Passage.join(whole ? [head, breakAt, next] : [head, next]);
}
