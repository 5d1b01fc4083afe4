import type { APIRoute, GetStaticPaths } from 'astro';
import { inFirstLanguage } from '../../../data/first-language.ts';
import { dataset } from '../../../data/dataset.ts';
import { atomResponse, editionFeed } from '../../../data/feeds.ts';

export const getStaticPaths = inFirstLanguage(async () => {
  const data = await dataset();
  return data.editions.map((edition) => ({ params: { id: edition.id }, props: { xml: editionFeed(data, edition) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props: { xml } }) => atomResponse(xml);
