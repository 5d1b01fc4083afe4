import type { APIRoute, GetStaticPaths } from 'astro';
import { inFirstLanguage } from '../data/first-language.ts';
import { sitemap } from '../data/sitemap.ts';

export const getStaticPaths = inFirstLanguage(async () =>
  (await sitemap()).map(({ name, body }) => ({ params: { sitemap: name }, props: { body } })),
) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props: { body } }) =>
  new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
