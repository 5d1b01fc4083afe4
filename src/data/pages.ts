import { getCollection } from 'astro:content';

/** The pages of `content/pages/`, by their file names. */
export const pages = () => getCollection('pages');
