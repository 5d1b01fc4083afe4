import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,charts,search}/**/*.test.ts'],
    reporters: ['default'],
    // Where the site would be published: whole addresses are made of it.
    env: { SITE: 'https://integrity.example' },
  },
});
