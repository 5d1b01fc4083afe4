import type { APIRoute } from 'astro';
import { openSearch } from '../data/open-search.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(openSearch(site), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
