import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,charts,search}/**/*.test.ts'],
    reporters: ['default'],
    // Where the site is published, which Astro gives to the modules of src/data.
    env: { SITE: 'https://example.org' },
  },
});
