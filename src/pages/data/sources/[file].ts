import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset } from '../../../data/dataset.ts';

export const getStaticPaths = (async () => {
  const { sources, documents } = await dataset();
  return sources.map(({ id, file }) => ({ params: { file }, props: { text: (documents.get(id) ?? []).join('\n') } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
