import type { APIRoute, GetStaticPaths } from 'astro';
import { chartFiles, type ChartFile } from '../data/chart-files.ts';
import { dataset } from '../data/dataset.ts';

export const getStaticPaths = (async () =>
  chartFiles(await dataset()).map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ChartFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'Content-Type': file.type } });
