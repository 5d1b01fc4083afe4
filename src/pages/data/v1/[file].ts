import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../../data/data-files.ts';
import { inFirstLanguage } from '../../../data/first-language.ts';
import { dataset } from '../../../data/dataset.ts';
import type { TableFile } from '../../../domain/table-files.ts';

export const getStaticPaths = inFirstLanguage(async () =>
  dataFiles(await dataset()).map((file) => ({
    params: { file: file.name },
    props: { file },
  })),
) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: TableFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'Content-Type': file.type } });
