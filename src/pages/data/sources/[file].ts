import type { APIRoute, GetStaticPaths } from 'astro';
import { storedFiles } from '../../../data/stored-files.ts';

export const getStaticPaths = (async () =>
  (await storedFiles()).map(({ file, type, base64 }) => ({
    params: { file },
    props: { type, base64 },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ type: string; base64: string }> = ({ props: { type, base64 } }) =>
  new Response(Buffer.from(base64, 'base64'), { headers: { 'Content-Type': type } });
