/** A Chinese character. */
export const HAN = /\p{Script=Han}/u;

const CHINESE = String.raw`\p{Script=Han}\u3000-\u303f\uff00-\uffef\u30fb`;

/** Chinese words with the numbers and signs between them: 完成 75%。 */
export const CHINESE_WORDS = new RegExp(
  String.raw`[「『《（]?\p{Script=Han}(?:[${CHINESE}…]|[\d\s.,%/～~+-]+(?=[${CHINESE}]))*`,
  'gu',
);
