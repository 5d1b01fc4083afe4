import { getCollection } from 'astro:content';

const typeOf = (file: string): string => (file.endsWith('.csv') ? 'text/csv' : 'text/plain; charset=utf-8');

/** The stored documents, byte for byte, as files to download. */
export const storedFiles = async (): Promise<{ file: string; type: string; base64: string }[]> =>
  (await getCollection('documents')).map(({ id, data }) => ({ file: id, type: typeOf(id), base64: data.base64 }));
