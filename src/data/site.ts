import { urlsUnder } from '../lib/urls.ts';

/** The site's addresses under the base that it is built for. */
export const url = urlsUnder(import.meta.env.BASE_URL);
