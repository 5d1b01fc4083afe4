import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,charts,search}/**/*.test.ts'],
    reporters: ['default'],
    env: { SITE: 'https://site.example' },
  },
});
