import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { countingExample, loadExamples } from '../../../src/data/load-examples.ts';
import { dataVersion } from '../../../src/data/release.ts';
import { publishedFile } from '../../published.ts';
import { realData } from '../../real-content.ts';

const read = (table: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(publishedFile(`${table}.csv`), { header: true, skipEmptyLines: true }).data;

describe('loadExamples', () => {
  const indicators = read('indicators');
  const listed = read('series').flatMap(({ indicator_ids = '' }) => indicator_ids.split('|')).length;
  const columns = Object.keys(indicators[0] ?? {}).length;
  const { pandas, r, duckdb, frictionless } = loadExamples(realData);

  it('prints the rows and columns that the CSV has, and how many ids its lists hold', () => {
    expect(columns).toBe(12);
    expect(pandas.output).toBe(`(${indicators.length}, ${columns})\n${listed}`);
    expect(r.output).toBe(`${indicators.length} ${columns}\n${listed}`);
    expect(duckdb.output).toBe(`${indicators.length}\n${listed}`);
    expect(frictionless.output).toBe(`True\n${indicators.length}`);
  });

  it('reads the published files by their whole addresses', () => {
    expect(pandas.code).toContain('f"https://integrity.example/data/v1/{name}.csv"');
    expect(r.code).toContain('paste0("https://integrity.example/data/v1/", name, ".csv")');
    expect(duckdb.code).toContain("'https://integrity.example/data/v1/series.csv'");
    expect(frictionless.code).toContain('"https://integrity.example/data/v1/datapackage.json"');
  });
});

describe('countingExample', () => {
  const { edition, examples } = countingExample(realData);

  it('counts the statuses of the latest edition with a report, as the CSV files have them', () => {
    expect(edition).toBe('107年執行情形報告');
    const measures = new Map(read('measures').map(({ id, edition_id }) => [id, edition_id]));
    const counts: Record<string, number> = {};
    for (const { measure_id, status = '' } of read('indicators'))
      if (measures.get(measure_id) === '107') counts[status] = (counts[status] ?? 0) + 1;
    const lines = Object.keys(counts).sort().map((status) => `${status} ${counts[status] ?? 0}`); // prettier-ignore
    expect(lines.length).toBeGreaterThan(3);
    for (const { output } of examples) expect(output).toBe(lines.join('\n'));
  });

  it('reads the archive of this version, in Python and in R', () => {
    expect(examples.map(({ language }) => language)).toEqual(['Python', 'R']);
    for (const { code } of examples) {
      expect(code).toContain('https://integrity.example/data/v1/all.zip');
      expect(code).toContain(`integrity-plan-tracker-${dataVersion(realData).version}/`);
      expect(code).toContain('"107"');
    }
  });
});
