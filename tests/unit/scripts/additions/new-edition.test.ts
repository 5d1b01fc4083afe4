import iconv from 'iconv-lite';
import { describe, expect, test, vi } from 'vitest';
import { sampled } from '../../../sample.ts';
import { atWork, fixture, type Workplace } from './added-content.ts';

vi.setConfig({ testTimeout: 60_000 });

const TEXT = fixture('plan-113.csv').toString('utf8').slice(1);

/** The edition from some bytes; what it ended with, and that the content then keeps every rule. */
function add({ run, file }: Workplace, bytes: Uint8Array | string, ...args: string[]) {
  return run('new-edition', '199', '--csv', file('199.csv', bytes), ...args);
}

/** What is refused: its arguments, in which names of files stand for their paths, and the message. */
const REFUSED: readonly (readonly [name: string, args: readonly string[], message: string])[] = [
  ['an edition that is there', ['112', '--csv', 'FILE'], ' 112: this edition is there already\n  expected: no edition 112\n  found:    國家廉政建設行動方案（民國112年核定本）\n  to do:    for a report on it run npm run add-report -- 112 --csv …; to import it again, first undo the earlier import (content/README.md, 「復原」)\n'],
  ['a year of the common era', ['2024', '--csv', 'FILE'], 'new-edition: the ROC year cannot be read\n  expected: one year of the Republic of China (民國) from 98 to 200; 2024 is 113\n  found:    2024\n  to do:    run npm run new-edition -- 113 --csv 113.csv; --help shows all options\n'],
  ['no year and no file', [], 'new-edition: the ROC year cannot be read\n  expected: one year of the Republic of China (民國) from 98 to 200\n  found:    none\n'],
  ['a broken file, with all its faults', ['199', '--csv', 'BROKEN'], 'row 2, column 辦理機關: this agency is not in the list of agencies\n'],
  ['no file', ['199'], 'new-edition: no spreadsheet is given\n  expected: --csv and a file\n  found:    none\n'],
  ['a file that is not there', ['199', '--csv', 'no.csv'], 'no.csv: this file cannot be read\n  expected: a file\n  found:    ENOENT\n  to do:    correct the path after --csv\n'],
  ['a day that no calendar has', ['199', '--csv', 'FILE', '--approved-on', '2024-02-30'], 'new-edition --approved-on: this option cannot be used\n  expected: a day as YYYY-MM-DD, in years of the common era: ROC 113 is 2024\n  found:    「2024-02-30」\n'],
  ['an address that is none', ['199', '--csv', 'FILE', '--url', 'www'], 'new-edition --url: this option cannot be used\n'],
  ['a body that is a space', ['199', '--csv', 'FILE', '--publisher', '\u3000'], 'new-edition --publisher: this option cannot be used\n  expected: words on one line, or no such option\n'],
  ['a title of two lines', ['199', '--csv', 'FILE', '--title', '甲\n- id: 乙'], 'new-edition --title: this option cannot be used\n  expected: words on one line, or no such option\n  found:    「甲%0A- id: 乙」\n  to do:    correct the option\n'],
  ['an address of two lines', ['199', '--csv', 'FILE', '--url', 'https://example.org/\na'], '\n  expected: an address, on one line, that begins with https:// or http://\n  found:    「https://example.org/%0Aa」\n'],
  ['another kind', ['199', '--csv', 'FILE', '--kind', 'policy'], 'new-edition --kind: this option cannot be used\n  expected: plan or progress-report\n'],
  ['an option that it does not know', ['199', '--cvs', 'FILE'], "Unknown option '--cvs'"],
  ['a body of the wrong year', ['199', '--csv', 'FORMER'], 'row 7, column 辦理機關: this name was not in force in ROC 199\n'],
]; // prettier-ignore

describe('npm run new-edition', () => {
  const ENCODINGS: readonly (readonly [name: string, bytes: Uint8Array | string])[] = [
    ['UTF-8 with a byte order mark and CRLF', fixture('plan-113.csv')],
    ['UTF-8 with LF', TEXT.replaceAll('\r\n', '\n')],
    ['Big5', iconv.encode(TEXT, 'cp950')],
  ];
  test.each(sampled(ENCODINGS))('adds an edition from %s that keeps every rule', (_, bytes) => {
    atWork((place) => {
      const { status, stdout, stderr } = add(place, bytes, '--approved-by', '行政院');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('\n  2 strategies (具體策略), 3 measures (執行措施), 6 assignments (辦理機關)\n');
      expect(stdout).toContain('\n  9 provisions (款目): 績效目標 2, 績效衡量指標 1, 績效目標值 6\n');
      expect(place.copy.read('sources/plan-199.csv')).toEqual(Buffer.from(bytes));
      const check = place.run('check');
      expect(check).toMatchObject({ status: 0, stderr: '' });
      expect(check.stdout).toContain(
        '  199 indicators: 6 targets to be read into content/curated/indicators/199.yaml\n',
      );
      expect(place.run('import', '--check')).toMatchObject({ status: 0, stderr: '' });
    });
  });

  test('enters what it was told, and null for what it was not', () => {
    atWork((place) => {
      add(
        place,
        fixture('plan-113.csv'),
        '--approved-by',
        '行政院',
        '--approved-on',
        '2024-08-18',
        '--url',
        'https://example.org/199',
      );
      expect(place.copy.read('curated/editions.yaml').toString('utf8')).toMatch(
        /\n\n# 依試算表建立。expected 是程式的計數，請與公布的文件核對。\n- id: '199'\n {2}title: 國家廉政建設行動方案（民國199年）\n {2}kind: plan\n {2}roc_year: 199\n {2}approved_by: 行政院\n {2}approved_on: 2024-08-18\n {2}document_no: null\n {2}source_ids: \[plan-199\]\n {2}entered: \[roc_year, approved_by, approved_on\]\n {2}pending: \[indicators, links, news\]\n {2}evidence: \[\]\n {2}expected: \{ chapters: 0, groups: 0, strategies: 2, measures: 3, provisions: 9, prose: 0 \}\n$/u,
      );
      expect(place.copy.read('curated/sources.yaml').toString('utf8')).toMatch(
        /- id: plan-199\n {2}publisher: null\n {2}issued: null\n {2}document_no: null\n {2}original_url: https:\/\/example.org\/199\n {2}retrieved_on: null\n {2}transcription: null\n {2}evidence: \[\]\n$/u,
      );
    });
  });

  test('quotes the year where a head prints it, and takes an edition with results for a report', () => {
    atWork((place) => {
      const text = TEXT.replace('績效目標值', '199年績效目標值')
        .replace('績效目標,,', '績效目標,達成情形,')
        .replace('追蹤成效。,,', '追蹤成效。,已完成。,');
      expect(add(place, text)).toMatchObject({ status: 0, stderr: '' });
      const editions = place.copy.read('curated/editions.yaml').toString('utf8');
      expect(editions).toContain('title: 國家廉政建設行動方案199年執行情形\n  kind: progress-report\n');
      expect(editions).toContain(
        '  evidence:\n    - source: report-199\n      lines: 1\n      quote: 199年績效目標值\n',
      );
      expect(editions).not.toContain('entered: [roc_year');
      expect(place.run('check').status).toBe(0);
    });
  });

  test('takes a file whose name has a line break, and keeps the break out of the lists', () => {
    atWork((place) => {
      const csv = place.file('199\n- id: x.csv', fixture('plan-113.csv'));
      expect(place.run('new-edition', '199', '--csv', csv)).toMatchObject({ status: 0, stderr: '' });
      expect(place.copy.read('curated/sources.yaml').toString('utf8')).toContain(
        '\n# 試算表「199- id: x.csv」。\n- id: plan-199\n',
      );
      expect(place.copy.read('sources/manifest.json').toString('utf8')).toContain('"original_file": "199- id: x.csv"');
    });
  });

  test('changes no file that is there but the three lists', () => {
    atWork((place) => {
      const before = place.copy.files();
      add(place, fixture('plan-113.csv'));
      const after = place.copy.files();
      const changed = [...before.keys()].filter((path) => after.get(path) !== before.get(path));
      expect(changed).toEqual(['curated/editions.yaml', 'curated/sources.yaml', 'sources/manifest.json']);
      for (const path of changed.slice(0, 2)) expect(after.get(path)?.startsWith(before.get(path) ?? ' ')).toBe(true);
    });
  });

  test.each(sampled(REFUSED))('refuses %s, and writes nothing', (_, args, message) => {
    atWork((place) => {
      const files = {
        FILE: place.file('199.csv', fixture('plan-113.csv')),
        FORMER: place.file('former.csv', TEXT.replace('各機關', '行政院農業委員會')),
        BROKEN: place.file('broken.csv', TEXT.replace('財政部', '財正部').replace('3. 製作', '5. 製作').replace('二、', '三、')),
      };
      const before = place.copy.files();
      const given = args.map((arg) => (arg in files ? files[arg as keyof typeof files] : arg));
      const { status, stdout, stderr } = place.run('new-edition', ...given);
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/^ {4}at /mu);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(place.copy.files()).toEqual(before);
      if (args.at(-1) === 'BROKEN') expect(stderr.match(/^ {2}to do:/gmu)).toHaveLength(3);
    });
  }); // prettier-ignore

  test('writes nothing where the content would break a rule', () => {
    atWork((place) => {
      const csv = place.file('199.csv', fixture('plan-113.csv'));
      place.copy.text('curated/links.yaml', (text) => text.replace('relation: ', 'relation: un'));
      const before = place.copy.files();
      const { status, stdout, stderr } = place.run('new-edition', '199', '--csv', csv);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(
        /^content\/curated\/links\.yaml:\d+: with the new files: field relation does not fit its schema\n/u,
      );
      expect(place.copy.files()).toEqual(before);
    });
  });

  test('says with --dry-run what it would write, and writes nothing', () => {
    atWork((place) => {
      const before = place.copy.files();
      const { status, stdout } = add(place, fixture('plan-113.csv'), '--dry-run');
      expect(status).toBe(0);
      expect(stdout).toMatch(/^would write \(nothing is written\)\n {2}content\/sources\/plan-199\.csv\n/u);
      expect(place.copy.files()).toEqual(before);
    });
  });

  test('shows its options with --help', () => {
    atWork(({ run }) => {
      const { status, stdout } = run('new-edition', '--help');
      expect(status).toBe(0);
      for (const name of ['csv', 'title', 'kind', 'approved-by', 'approved-on', 'document-no', 'issued', 'url'])
        expect(stdout).toMatch(new RegExp(`^ {2}--${name} +\\S`, 'mu'));
    });
  });
});
