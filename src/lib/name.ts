/** What a record is called: as the documents, or this site in Chinese, call it, and in English; null where nobody translated it. */
export type Names = { readonly zh: string; readonly en: string | null };

/** A record that is called something in each language. `#i18n/names.ts` says which name a page shows. */
export type Named = { readonly names: Names };
