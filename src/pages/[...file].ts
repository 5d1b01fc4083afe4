import type { APIRoute, GetStaticPaths } from 'astro';
import { chartFiles, type ChartFile } from '../data/chart-files.ts';
import { inFirstLanguage } from '../data/first-language.ts';
import { dataset } from '../data/dataset.ts';
import { thingFiles } from '../data/thing-files.ts';

export const getStaticPaths = inFirstLanguage(async () => {
  const data = await dataset();
  return [...chartFiles(data), ...thingFiles(data)].map((file) => ({ params: { file: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ChartFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'Content-Type': file.type } });
