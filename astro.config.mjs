import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// BASE: the folder that the site stands in, `/` unless it is set. OUT_DIR: where to write it, for builds beside `dist/`.
export default defineConfig({
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx()],
});
