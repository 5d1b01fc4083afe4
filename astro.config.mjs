import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { publishedAt } from './src/lib/published-at.ts';

// SITE: where the site is published, scheme and host; `npm start` serves it at its default. BASE: the folder that it stands in, `/` unless it
// is set. OUT_DIR: where to write it, for builds beside `dist/`.
export default defineConfig({
  site: publishedAt(process.env.SITE ?? 'http://127.0.0.1:4321'),
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'ignore',
  // Pages are small and many: writing them side by side saves the wait for the disk.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 32 },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  // These run at build time alone: loading them as they are costs less than bundling them.
  vite: {
    build: { reportCompressedSize: false, modulePreload: false, rolldownOptions: { output: { comments: false } } },
    worker: { format: 'es', rolldownOptions: { output: { comments: false } } },
    ssr: { external: ['zod', 'opencc-js', 'pinyin-pro', '@resvg/resvg-js'] },
  },
});
