const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, in content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/gu, (char) => ENTITIES[char] ?? char);

/** The same characters by every name that pages and drawings of the site write them with. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ENTITIES).map(([char, entity]) => [entity, char] as const),
  ['&#34;', '"'],
  ['&#38;', '&'],
]);

/** Text that stood in HTML as it was before it was escaped, each entity once: `&amp;quot;` is `&quot;`. */
export const unescapeHtml = (html: string): string =>
  html.replaceAll(/&#?\w+;/gu, (entity) => CHARACTERS.get(entity) ?? entity);
