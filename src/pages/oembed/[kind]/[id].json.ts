import type { APIRoute, GetStaticPaths } from 'astro';
import { inFirstLanguage } from '../../../data/first-language.ts';
import { dataset } from '../../../data/dataset.ts';
import { embedPages, type EmbedPage } from '../../../data/embeds.ts';
import { oembed } from '../../../data/oembed.ts';

export const getStaticPaths = inFirstLanguage(async () =>
  embedPages(await dataset()).map((page) => ({
    params: { kind: page.kind, id: page.id },
    props: { page },
  })),
) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: EmbedPage }> = ({ props: { page } }) =>
  new Response(oembed(page), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
