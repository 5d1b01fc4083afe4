import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Which folder of src/ may import which other ones, and which libraries. Everything else is an error.
const DIRECTIONS = {
  schemas: { folders: [], libraries: ['zod'] },
  lib: { folders: [], libraries: [] },
  // Texts of a further language take their types from those of the first.
  i18n: { folders: ['schemas', 'lib', 'i18n'], libraries: [] },
  domain: { folders: ['schemas', 'lib'], libraries: ['zod', 'diff'] },
  charts: { folders: ['schemas', 'domain', 'lib'], libraries: ['d3'] },
  // opencc-js and pinyin-pro make its tables while the site is built.
  search: { folders: ['schemas', 'lib'], libraries: ['fuse.js/basic', 'opencc-js', 'pinyin-pro'] },
  data: {
    folders: ['schemas', 'domain', 'search', 'charts', 'lib', 'i18n', 'styles', 'content', 'public'],
    libraries: ['astro:content', 'zod', 'node:crypto', 'fflate'],
  },
  // Pictures of drawings: a native renderer, its fonts, and the folder that keeps what it made.
  images: { folders: ['charts', 'lib'], libraries: ['@resvg/resvg-js', 'fflate', 'node:[\\w/]+'] },
  loading: { folders: [], libraries: ['astro'] },
  typesetting: { folders: [], libraries: ['astro'] },
  // On pages of another language.
  language: { folders: ['lib'], libraries: ['astro', 'htmlparser2'] },
  // Links from built pages to the glossary.
  glossary: { folders: ['data', 'domain', 'lib'], libraries: ['astro', 'htmlparser2'] },
  // client runs in the browser.
  client: { folders: ['schemas', 'search', 'lib', 'i18n'], libraries: [] },
  components: { folders: ['schemas', 'charts', 'domain', 'client', 'lib', 'i18n'], libraries: [] },
  // data: the version that stands at the foot of every page.
  layouts: { folders: ['components', 'client', 'data', 'lib', 'i18n', 'styles'], libraries: [] },
  pages: {
    folders: ['data', 'images', 'domain', 'layouts', 'components', 'lib', 'i18n'],
    libraries: ['astro', 'astro:content'],
  },
};

/** Texts of the language that is built; `package.json` says where they are. */
const textsOf = (folders) => (folders.includes('i18n') ? ['#i18n/[a-z-]+\\.ts'] : []);

const direction = ([name, { folders, libraries }]) => ({
  files: [`src/${name}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!\\.)(?!(?:${[...libraries, ...textsOf(folders)].join('|')})$)`,
            message: `src/${name} may import these libraries only: ${libraries.join(', ') || 'none'}.`,
          },
          {
            regex: `^(?:\\.\\./)+(?!(?:${[name, ...folders].join('|')})/)[a-z0-9]+/`,
            message: `src/${name} may import from these folders only: ${folders.join(', ') || 'none'}.`,
          },
        ],
      },
    ],
  },
});

const commands = {
  files: ['scripts/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '/src/(?!(?:schemas|domain|search|lib)/)',
            message: 'scripts may import src/schemas, src/domain, src/search and src/lib only.',
          },
        ],
      },
    ],
  },
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'content/', 'tests/fixtures/', 'test-results/'] },
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs['flat/recommended'],
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: {
        projectService: true,
        tsconfigRootDir: new URL('../..', import.meta.url).pathname,
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Code points are what Chinese text is cut at here; there are no emoji.
      '@typescript-eslint/no-misused-spread': 'off',
      // A type parameter that ties an argument to the result is worth its name even where it stands once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-irregular-whitespace': 'off',
      'prefer-const': 'error',
    },
  },
  ...Object.entries(DIRECTIONS).map(direction),
  commands,
  { files: ['**/*.mjs', '**/*.astro', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
);
