/** A link as components draw it. */
export type Link = { readonly href: string; readonly text: string };
