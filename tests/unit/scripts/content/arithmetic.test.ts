import { describe, expect, it } from 'vitest';
import { arithmeticReport } from '../../../../scripts/content/arithmetic.ts';
import { storedContent } from '../../../content/stored-content.ts';

describe('arithmeticReport', () => {
  const report = arithmeticReport(storedContent.curated.checks);

  it('counts every check once', () => {
    const all = storedContent.curated.checks.length;
    const kinds = [...report.matchAll(/^(?:sum|rate|count|consistency): (\d+) holds, (\d+) fails, (\d+) arguable$/gmu)];
    expect(kinds).toHaveLength(4);
    expect(kinds.flatMap(([, ...counts]) => counts.map(Number)).reduce((sum, each) => sum + each)).toBe(all);
    expect(report).toContain(`all ${all}: `);
  });

  it('writes out each that does not hold, with its line', () => {
    const failing = storedContent.curated.checks.filter(({ verdict }) => verdict !== 'holds');
    for (const { id } of failing) expect(report).toContain(`  ${id}  content/curated/checks/`);
    expect(report).toMatch(/fails {2}107-9-1-c\d+ {2}\S+, line 382 of the source\n[^\n]*\n {2}92 ≤ 54 = fails\n/u);
  });
});
