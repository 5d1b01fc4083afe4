/** The same said in Chinese and in English. */
export type Both = { readonly zh: string; readonly en: string };
