// node scripts/serve.ts [--dist DIR] [--base /] [--port 4321]: serves a built site on 127.0.0.1.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { staticServer } from './process/static-server.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env['BASE'] ?? '/' },
    port: { type: 'string', default: '4321' },
  },
});
if (existsSync(`${values.dist}/index.html`)) {
  staticServer(values.dist, values.base).listen(Number(values.port), '127.0.0.1', () => {
    console.log(`serving ${values.dist} on http://127.0.0.1:${values.port}${values.base}`);
  });
} else {
  console.error(`${values.dist} holds no site: run \`npm run build\` first`);
  process.exitCode = 1;
}
