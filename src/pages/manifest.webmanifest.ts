import { manifest } from '../data/icons.ts';

export const GET = (): Response =>
  new Response(JSON.stringify(manifest(), null, 2), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
