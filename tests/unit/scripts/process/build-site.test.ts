import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSite } from '../../../../scripts/process/build-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a program in Astro's place that writes down when it begins, when it has generated what builds share, and when it ends. */
function standIn({ says = '[build] output: "static"', fails = '' } = {}): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const script = `#!/bin/sh
note() { echo "$SITE_LANGUAGE $1" >> '${folder}/log'; }
note begins
sleep 0.2
note generated
echo '${says}'
mkdir -p "$OUT_DIR/a" "$OUT_DIR/_astro"
echo "$SITE_LANGUAGE" > "$OUT_DIR/a/index.html"
echo 1 > "$OUT_DIR/_astro/x.js"
echo 1 > "$OUT_DIR/feed.xml"
sleep 0.3
note ends
[ "$SITE_LANGUAGE" != '${fails}' ]
`;
  writeFileSync(join(bin, 'astro'), script);
  chmodSync(join(bin, 'astro'), 0o755);
  vi.stubEnv('PATH', `${bin}${delimiter}${process.env['PATH'] ?? ''}`);
}
const build = (): Promise<boolean> => buildSite({ outDir: join(folder, 'site'), base: '/', quiet: true });
const log = (): string[] => readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');

describe('buildSite', () => {
  it('begins a language once the one before has generated what they share, and does not wait for its end', async () => {
    standIn();
    expect(await build()).toBe(true);
    const order = log();
    expect(order.indexOf('en begins')).toBeGreaterThan(order.indexOf('zh generated'));
    expect(order.indexOf('en begins')).toBeLessThan(order.indexOf('zh ends'));
  });

  it('builds one after the other where Astro does not say that', async () => {
    standIn({ says: 'something else' });
    expect(await build()).toBe(true);
    expect(log().map((line) => line.slice(0, 2))).toEqual(['zh', 'zh', 'zh', 'en', 'en', 'en']);
  });

  it('puts the pages of the other language into its folder, and its files nowhere', async () => {
    standIn();
    await build();
    const site = (path: string): string => join(folder, 'site', path);
    expect(readFileSync(site('a/index.html'), 'utf8')).toBe('zh\n');
    expect(readFileSync(site('en/a/index.html'), 'utf8')).toBe('en\n');
    expect([site('en/_astro/x.js'), site('feed.xml'), site('en/feed.xml')].map(existsSync)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each(['zh', 'en'])('fails when the build of one language does: %s', async (fails) => {
    standIn({ fails });
    expect(await build()).toBe(false);
  });
});
