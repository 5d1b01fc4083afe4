import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atWork } from '../unit/scripts/additions/added-content.ts';
import { csvOf } from '../unit/scripts/sources/spreadsheet/csv.ts';
import { LONG } from '../sample.ts';
import { planAsCsv, planRows } from './plan-as-csv.ts';
import { recordsOf } from './stored-content.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const plan = recordsOf('112');

/** The plan of 112 as one of 199, in which two bodies bear later names. */
const next = `\uFEFF${planAsCsv(plan).replaceAll('行政院農業委員會', '農業部').replaceAll('行政院環境保護署', '環境部')}`;
const report = iconv.encode(
  csvOf(
    [['執行措施', '達成情形'], ...planRows(plan).map(([, measure = '']) => [measure, '1. 已辦理。\n2. 已完成。'])],
    '\r\n',
  ),
  'cp950',
);

/** A site whose content an editor has added to: the project without its tests, built in a folder of its own. */
let site = '';
const page = (path: string): string => readFileSync(join(site, 'dist', path, 'index.html'), 'utf8');

/** The words of a page without its tags. */
const words = (path: string): string => page(path).replaceAll(/<[^<>]*>/gu, '');

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'CHANGELOG.md'])
    cpSync(join(ROOT, name), join(site, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(site, 'node_modules'));
  atWork(({ copy, run, file }) => {
    expect(run('new-edition', '199', '--csv', file('199.csv', next), '--approved-by', '行政院').stderr).toBe('');
    expect(run('add-report', '112', '--csv', file('r.csv', report)).stderr).toBe('');
    cpSync(copy.folder, join(site, 'content'), { recursive: true });
  });
  // As an editor runs it: what a test is told of itself makes Astro build for development.
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: site, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: process.env['HOME'], SITE: process.env['SITE'], ASTRO_TELEMETRY_DISABLED: '1' },
  }); // prettier-ignore
  const said = `${stdout}${stderr}`;
  expect(status, said.slice(-2000)).toBe(0);
  expect(said).not.toMatch(/\[ERROR\]/u);
}, 900_000);

afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

describe.runIf(LONG)('a site with an edition and a report from spreadsheets', () => {
  test('has every address that was ever published', () => {
    const addresses = readFileSync(join(ROOT, 'content/permalinks.txt'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(addresses.length).toBeGreaterThan(800);
    expect(addresses.filter((path) => !existsSync(join(site, 'dist', path, 'index.html')))).toEqual([]);
  });

  test('shows the edition, and says what nobody has read yet', () => {
    expect(words('editions/199')).toContain('指標尚未整理：本站還沒有逐項讀完這一版的目標');
    expect(words('editions/199')).toContain('年度、核定機關由本站編輯填入，收錄的文件沒有載明。');
    expect(words('editions/199')).toContain('與其他版本的延續關係尚未整理');
    for (const { id } of plan.measures) expect(words(`measures/${id.replace('112', '199')}`)).toContain('指標尚未整理');
    expect(words('')).toMatch(/199年方案\s+指標尚未整理/u);
    expect(existsSync(join(site, 'dist/compare/112...199'))).toBe(false);
    expect(words('measures/112-1-1')).not.toContain('199');
  });

  test('has an English page for each, which says the same', () => {
    expect(words('en/editions/199')).toContain('National Integrity Building Action Plan');
    expect(page('en/measures/199-1-1')).toContain('lang="zh-Hant"');
    expect(existsSync(join(site, 'dist/en/compare/112...199'))).toBe(false);
  });

  test('shows the stored lines of both files, and gives the files byte for byte', () => {
    expect(page('sources/plan-199')).toMatch(/<li [^>]*id="L2"[^>]*>(?:(?!<li)[^])*?id="199-1-1"/u);
    expect(page('sources/report-112')).toMatch(/<li [^>]*id="L3"[^>]*>(?:(?!<li)[^])*?id="112-1-1-r2"/u);
    expect(readFileSync(join(site, 'dist/data/sources/report-112.csv'))).toEqual(report);
  });

  test('takes no result for met, and none for not reported, before somebody has paired it', () => {
    const indicators = JSON.parse(readFileSync(join(site, 'dist/data/v1/indicators.json'), 'utf8')) as { measure_id: string; status: string }[]; // prettier-ignore
    const own = indicators.filter(({ measure_id }) => measure_id.startsWith('112-'));
    expect(new Set(own.map(({ status }) => status))).toEqual(new Set(['reported']));
    expect(indicators.some(({ measure_id }) => measure_id.startsWith('199-'))).toBe(false);
    expect(words('indicators/112-1-1-t1')).toContain('還沒有與這個指標配對');
    expect(words('')).toContain('107年執行情形報告：承諾了什麼，做到多少');
  });
});
