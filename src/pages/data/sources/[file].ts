import type { APIRoute, GetStaticPaths } from 'astro';
import { inFirstLanguage } from '../../../data/first-language.ts';
import { dataset } from '../../../data/dataset.ts';
import { sourceFiles, type SourceFile } from '../../../data/source-files.ts';

export const getStaticPaths = inFirstLanguage(async () =>
  sourceFiles(await dataset()).map((file) => ({
    params: { file: file.name },
    props: { file },
  })),
) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SourceFile }> = ({ props: { file } }) =>
  new Response(Buffer.from(file.body), { headers: { 'Content-Type': file.type } });
