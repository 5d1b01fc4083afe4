// npm test: everything that CI runs; `--long` runs the whole of each long check.
import { runStep } from './process/run-step.ts';

const long = process.argv.includes('--long');
const env = { ASTRO_TELEMETRY_DISABLED: '1', TEST_LONG: long ? '1' : '' };

type Step = readonly [name: string, command: string, args: readonly string[]];

/** Groups in turn; the steps of a group read what nobody writes meanwhile, and run at the same time. */
const groups: readonly (readonly Step[])[] = [
  [
    ['lint', 'npm', ['run', '--silent', 'lint']],
    ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
    ['import --check', 'node', ['scripts/import.ts', '--check']],
    ['check', 'node', ['scripts/check.ts']],
  ],
  [['unit', 'npm', ['run', '--silent', 'test:unit']]],
  [['build', 'node', ['scripts/build.ts']]],
  [
    ['types', 'npm', ['run', '--silent', 'types']],
    ['links', 'node', ['scripts/links.ts']],
    ['languages', 'node', ['scripts/languages.ts']],
    ['permalinks', 'node', ['scripts/permalinks.ts', '--check']],
    ['lastmod', 'node', ['scripts/lastmod.ts', '--check']],
    ['html', 'node', ['scripts/html.ts', '--every', long ? '1' : '25']],
    ['machines', 'node', ['scripts/machines.ts']],
  ],
  [['browser', 'node', ['scripts/e2e.ts']]],
];

async function result([name, command, args]: Step, isHeld: boolean) {
  const started = performance.now();
  const passed = await runStep(name, command, args, env, isHeld);
  return { name, passed, seconds: (performance.now() - started) / 1000 };
}

const results: Awaited<ReturnType<typeof result>>[] = [];
for (const steps of groups) results.push(...(await Promise.all(steps.map((step) => result(step, steps.length > 1)))));
console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(16)}${seconds.toFixed(1).padStart(6)} s`);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`\nsteps: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
