import type { APIRoute, GetStaticPaths } from 'astro';
import { inFirstLanguage } from '../../../data/first-language.ts';
import { dataset } from '../../../data/dataset.ts';
import { atomResponse, agencyFeed } from '../../../data/feeds.ts';

export const getStaticPaths = inFirstLanguage(async () => {
  const data = await dataset();
  return data.agencies.map((agency) => ({ params: { id: agency.id }, props: { xml: agencyFeed(data, agency) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props: { xml } }) => atomResponse(xml);
