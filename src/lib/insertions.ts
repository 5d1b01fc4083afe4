/** Text to be put into a text, before the character at `at`. */
export type Insertion = { readonly at: number; readonly text: string };

/** A text with others put into it; those for one place stand in the order in which they are given. */
export function inserted(text: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, text: added } of [...insertions].sort((a, b) => a.at - b.at)) {
    parts.push(text.slice(from, at), added);
    from = at;
  }
  return [...parts, text.slice(from)].join('');
}
