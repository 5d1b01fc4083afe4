import { readdirSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { sampled } from '../../../sample.ts';
import { atWork, fixture, type Ended, type Workplace } from './added-content.ts';

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
  vi.unstubAllEnvs();
});

const SAID = 'An earlier command was stopped before it was done. All that it wrote is taken back.\n';

/** Kills the process that it is loaded into before the nth change of a name below a folder. */
const KILLER = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { renameSync } = fs;
  let left = Number(process.env.KILL_AT);
  fs.renameSync = (from, to) => {
    if (String(from).startsWith(process.env.KILL_BELOW) && --left === 0) process.kill(process.pid, 'SIGKILL');
    renameSync(from, to);
  };
  syncBuiltinESMExports();`;

/** Runs what is killed before the nth file or folder of the content changes its name. */
function killed({ copy }: Workplace, at: number, run: () => Ended): void {
  vi.stubEnv('NODE_OPTIONS', `--import=data:text/javascript,${encodeURIComponent(KILLER)}`);
  vi.stubEnv('KILL_AT', String(at));
  vi.stubEnv('KILL_BELOW', `${copy.folder}/`);
  expect(run()).toMatchObject({ status: null, stdout: '' });
  vi.unstubAllEnvs();
}

const add = ({ run, file }: Workplace): Ended =>
  run('new-edition', '199', '--csv', file('199.csv', fixture('plan-113.csv')));

/** Files that the edition consists of. */
const FILES = 10;

// The first change of a name begins the replacement, the last ends it; those between put a file in place.
const DEATHS: readonly (readonly [when: string, change: number])[] = [
  ['when it had put half of them in place', FILES / 2 + 2],
  ['before it put a file in place', 2],
  ['when it had put one in place', 3],
  ['when it had put all in place', FILES + 2],
];
test.each(sampled(DEATHS))(
  'after a command was killed %s, no file is absent, check says so, and the next command takes all back',
  (_, at) => {
    atWork((place) => {
      const before = place.copy.files();
      killed(place, at, () => add(place));
      const left = place.copy.files();
      expect([...before.keys()].filter((path) => !left.has(path))).toEqual([]);
      expect(place.run('check').stderr).toBe(
        'content/.replacing: a command was stopped before it was done\n  expected: all of its files, or none\n  found:    some of them\n  to do:    run the command again (npm run new-edition or npm run add-report): it first takes back what was written\n',
      );
      const { stderr } = place.run('add-report', '112', '--csv', 'no.csv');
      expect(stderr.startsWith(`${SAID}no.csv: this file cannot be read\n`)).toBe(true);
      expect(place.copy.files()).toEqual(before);
      expect(readdirSync(place.copy.folder)).not.toContain('.prepared');
      expect(readdirSync(`${place.copy.folder}/imported`)).not.toContain('199');
    });
  },
);

test('after a command was killed, the same command does its work', () => {
  atWork((place) => {
    killed(place, FILES, () => add(place));
    expect(add(place)).toMatchObject({ status: 0, stderr: SAID });
    expect(place.run('check')).toMatchObject({ status: 0, stderr: '' });
    expect(place.run('import', '--check')).toMatchObject({ status: 0, stderr: '' });
  });
});

test('what was only prepared is cleared away, without a word', () => {
  atWork((place) => {
    const before = place.copy.files();
    killed(place, 1, () => add(place));
    expect(readdirSync(place.copy.folder)).toContain('.prepared');
    expect(place.run('new-edition', '199', '--csv', 'no.csv').stderr).toMatch(/^no\.csv: this file cannot be read\n/u);
    expect(place.copy.files()).toEqual(before);
  });
});

test('a command that is killed while it takes files back can be run again', () => {
  atWork((place) => {
    const before = place.copy.files();
    killed(place, FILES + 2, () => add(place));
    killed(place, 2, () => add(place));
    expect(place.run('new-edition', '199', '--csv', 'no.csv').stderr.startsWith(SAID)).toBe(true);
    expect(place.copy.files()).toEqual(before);
  });
});
