import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset } from '../../../data/dataset.ts';
import { tableFiles, type TableFile } from '../../../domain/table-files.ts';

export const getStaticPaths = (async () =>
  tableFiles(await dataset()).map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: TableFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'Content-Type': file.type } });
