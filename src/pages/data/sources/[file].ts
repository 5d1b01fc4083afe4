import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset } from '../../../data/dataset.ts';
import { sourceFiles, type SourceFile } from '../../../data/source-files.ts';

export const getStaticPaths = (async () =>
  sourceFiles(await dataset()).map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SourceFile }> = ({ props: { file } }) =>
  new Response(Buffer.from(file.body), { headers: { 'Content-Type': file.type } });
