/** Headers for the paths that begin as a pattern does, or, without `*`, are it. */
export type HeaderRule = { readonly pattern: string; readonly headers: readonly (readonly [string, string])[] };

/** The rules of a `_headers` file: a path at the beginning of its line, its headers indented below. */
export function headerRules(text: string): HeaderRule[] {
  const blocks = text.split(/\n(?=\S)/u).filter((block) => block.trim() !== '');
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.trim().split(/\n\s+/u);
    const headers = lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
    });
    return { pattern, headers };
  });
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** All headers that the rules give a path, without its query. */
export const headersFor = (rules: readonly HeaderRule[], path: string): (readonly [string, string])[] =>
  rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers);
