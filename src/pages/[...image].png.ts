import type { APIRoute, GetStaticPaths } from 'astro';
import { inFirstLanguage } from '../data/first-language.ts';
import { dataset } from '../data/dataset.ts';
import { imageFiles, type ImageFile } from '../data/image-files.ts';
import { imageFolder } from '../data/settings.ts';
import { imageStore } from '../images/store.ts';

const picture = imageStore(imageFolder);

export const getStaticPaths = inFirstLanguage(async () =>
  imageFiles(await dataset()).map((image) => ({
    params: { image: image.path },
    props: { image },
  })),
) satisfies GetStaticPaths;

export const GET: APIRoute<{ image: ImageFile }> = async ({ props: { image } }) =>
  new Response(await picture(image), { headers: { 'Content-Type': 'image/png' } });
