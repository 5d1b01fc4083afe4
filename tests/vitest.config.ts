import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const english = fileURLToPath(new URL('../src/i18n/en/', import.meta.url));

export default defineConfig({
  test: {
    reporters: ['default'],
    // Modules are loaded once for all files of a process: no test may change what a module holds.
    isolate: false,
    // Unless told otherwise one core is left free: half of a machine that has two.
    maxWorkers: '100%',
    // Nothing is said of speed here; a busy machine is not to fail a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Where the site would be published: whole addresses are made of it.
    env: { SITE: 'https://integrity.example' },
    projects: [
      { extends: true, test: { name: 'zh', include: ['tests/{unit,content,charts,search}/**/*.test.ts'] } },
      // What English pages show: the same code with the other texts, as in `astro.config.mjs`.
      {
        extends: true,
        resolve: { alias: [{ find: /^#i18n\//u, replacement: english }] },
        test: { name: 'en', include: ['tests/english/**/*.test.ts', 'tests/charts/real.test.ts'] },
      },
    ],
  },
});
