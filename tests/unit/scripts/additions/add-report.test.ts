import iconv from 'iconv-lite';
import { describe, expect, test, vi } from 'vitest';
import { planRows } from '../../../content/plan-as-csv.ts';
import { recordsOf } from '../../../content/stored-content.ts';
import { csvOf } from '../sources/spreadsheet/csv.ts';
import { sampled } from '../../../sample.ts';
import { atWork, fixture } from './added-content.ts';

vi.setConfig({ testTimeout: 60_000 });

const plan = recordsOf('112');
const REPORT = csvOf(
  [
    ['執行措施', '達成情形'],
    ...planRows(plan).map(([, measure = ''], index) => [measure, index < 40 ? '已辦理 9 場。' : '']),
  ],
  '\r\n',
);

describe('npm run add-report', () => {
  const ENCODINGS: readonly (readonly [name: string, bytes: Buffer])[] = [
    ['Big5', iconv.encode(REPORT, 'cp950')],
    ['UTF-8', Buffer.from(`\uFEFF${REPORT}`)],
  ];
  test.each(sampled(ENCODINGS))('adds the results of a report in %s to the edition that is there', (_, bytes) => {
    atWork(({ copy, run, file }) => {
      const before = copy.files();
      const { status, stdout, stderr } = run(
        'add-report',
        '112',
        '--csv',
        file('r.csv', bytes),
        '--publisher',
        '法務部',
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('\nfound\n  40 results (達成情形) of 40 measures (執行措施)\n');
      expect(copy.read('sources/report-112.csv')).toEqual(bytes);
      const check = run('check');
      expect(check).toMatchObject({ status: 0, stderr: '' });
      expect(check.stdout).toMatch(
        /\n {2}112 results: \d+ indicators of content\/curated\/indicators\/112\.yaml to be answered/u,
      );
      expect(run('import', '--check')).toMatchObject({ status: 0, stderr: '' });
      const [old = '', now = ''] = [before, copy.files()].map((files) => files.get('imported/112/provisions.json'));
      expect(now.startsWith(old.slice(0, -3))).toBe(true);
      expect(now.match(/"id":"112-[\d-]+-r1"/gu)).toHaveLength(40);
      for (const table of ['strategies', 'measures', 'assignments', 'prose'])
        expect(copy.files().get(`imported/112/${table}.json`)).toBe(before.get(`imported/112/${table}.json`));
      expect(copy.read('curated/editions.yaml').toString('utf8')).toContain(
        '  source_ids: [plan-112, report-112]\n  pending: [results, news]\n',
      );
    });
  });

  test('reports on an edition that was itself a spreadsheet, and takes another id for a second report', () => {
    atWork(({ copy, run, file }) => {
      run('new-edition', '199', '--csv', file('199.csv', fixture('plan-113.csv')));
      expect(run('add-report', '199', '--csv', file('r.csv', fixture('report-113.csv')))).toMatchObject({
        status: 0,
        stderr: '',
      });
      const second = csvOf([['執行措施', '200年達成情形'], ['（一）公開預算資訊。', '仍全數公開。']]); // prettier-ignore
      expect(run('add-report', '199', '--csv', file('s.csv', second))).toMatchObject({ status: 0, stderr: '' });
      expect(run('check')).toMatchObject({ status: 0, stderr: '' });
      const editions = copy.read('curated/editions.yaml').toString('utf8');
      expect(editions).toContain('  source_ids: [plan-199, report-199, report-199-2]\n');
      expect(editions).toContain('  pending: [indicators, links, news]\n');
      expect(copy.read('imported/199/provisions.json').toString('utf8')).toContain('"id":"199-2-1-r200-1"');
    });
  });

  test.each([
    ['an edition that is not there', '199', REPORT, 'content/curated/editions.yaml 199: there is no such edition to report on\n  expected: 098、aac-104、107、112、'],
    ['an edition that is not there, with what to do', '199', REPORT, '\n  found:    199\n  to do:    correct the year, or first add the plan: npm run new-edition -- 199 --csv …\n'],
    ['a measure in other words', '112', REPORT.replace('建構整體', '建立整體'), 'row 2, column 執行措施: no measure of the plan has this 執行措施\n'],
  ])('refuses %s, and writes nothing', (_, year, text, message) => {
    atWork(({ copy, run, file }) => {
      const before = copy.files();
      const { status, stdout, stderr } = run('add-report', year, '--csv', file('r.csv', text));
      expect(stderr).toContain(message);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(copy.files()).toEqual(before);
    });
  }); // prettier-ignore
});
