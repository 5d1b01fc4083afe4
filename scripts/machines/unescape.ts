const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
  '#38': '&',
};

/** Text of an attribute as Astro escapes it. */
export const unescapeHtml = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39|#34|#38);/gu, (entity, name: string) => CHARACTERS[name] ?? entity); // prettier-ignore
