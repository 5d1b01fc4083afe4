import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/{unit,content,charts}/**/*.test.ts'], reporters: ['default'] },
});
