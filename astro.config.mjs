import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { LANGUAGES } from './src/lib/language.ts';
import { publishedAt } from './src/lib/published-at.ts';

// SITE: where the site is published, scheme and host; `npm start` serves it at its default. BASE: the folder that it stands in, `/` unless it
// is set. OUT_DIR: where to write it, for builds beside `dist/`. SITE_LANGUAGE: `zh` unless it is set; the pages of another language
// stand in a folder of its own, `npm run build` puts them there.
const language = LANGUAGES[process.env.SITE_LANGUAGE ?? 'zh'];
const base = (process.env.BASE ?? '/').replace(/\/?$/u, '/') + language.folder;
const isEnglish = language === LANGUAGES.en;
// `imports` of package.json lead `#i18n/` to the Chinese texts.
const texts = fileURLToPath(new URL('src/i18n/en/', import.meta.url));

/** Goes over the pages once they are drawn; what is asked first (`pre`) is the last to touch a page. */
const finishing = (name, folder, order) => ({
  name,
  hooks: {
    'astro:config:setup': ({ addMiddleware }) => {
      addMiddleware({ entrypoint: new URL(`src/${folder}/middleware.ts`, import.meta.url), order });
    },
  },
});

/** From the last to the first: numbers stay with their units, English pages mark Chinese words, scripts wait, terms lead to the glossary. */
const finishings = [
  finishing('hold-units', 'typesetting', 'pre'),
  ...(isEnglish ? [finishing('mark-language', 'language', 'pre')] : []),
  finishing('late-scripts', 'loading', 'post'),
  finishing('link-glossary', 'glossary', 'post'),
];

export default defineConfig({
  site: publishedAt(process.env.SITE ?? 'http://127.0.0.1:4321'),
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: `./node_modules/.astro/${language.tag}`,
  trailingSlash: 'ignore',
  // Pages are small and many: writing them side by side saves the wait for the disk.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 32 },
  compressHTML: true,
  // Shorter than attributes, and as specific.
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), ...finishings],
  // These run at build time alone: loading them as they are costs less than bundling them.
  vite: {
    cacheDir: `./node_modules/.vite/${language.tag}`,
    resolve: { alias: isEnglish ? [{ find: /^#i18n\//, replacement: texts }] : [] },
    // Styles, of components too, are one sheet for all pages: the second page needs no other.
    build: {
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        output: { comments: false, codeSplitting: { groups: [{ name: 'site', test: /\.css$|[?&]type=style/u }] } },
      },
    },
    worker: { format: 'es', rolldownOptions: { output: { comments: false } } },
    ssr: { external: ['zod', 'opencc-js', 'pinyin-pro', '@resvg/resvg-js'] },
  },
});
