import { catalog } from '../../data/catalog.ts';
import { dataset } from '../../data/dataset.ts';

export const GET = async (): Promise<Response> =>
  new Response(catalog(await dataset()), { headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } });
