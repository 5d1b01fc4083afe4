import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// BASE: the folder that the site stands in, `/` unless it is set. OUT_DIR: where to write it, for builds beside `dist/`.
export default defineConfig({
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'ignore',
  // Pages are small and many: writing them side by side saves the wait for the disk.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 32 },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  // zod runs at build time alone: loading it as it is costs less than bundling it.
  vite: { build: { reportCompressedSize: false }, ssr: { external: ['zod'] } },
});
