import { describe, expect, it } from 'vitest';
import { realContent, realData, recordOf } from '../../real-content.ts';

describe('checkTables', () => {
  it('gives a rate with its inputs, each on its line, and what comes out', () => {
    const rate = realData.checks.find(({ claim }) => claim.includes('採取適當措施的比率為 72.69%'));
    expect(rate).toMatchObject({
      source_id: 'report-107',
      measure_id: '107-1-1',
      line_start: 13,
      kind: 'rate',
      stated: 72.69,
      verdict: 'holds',
      fit: 'rounded',
    });
    expect(rate?.computed).toBeCloseTo(((330 + 16) / 476) * 100, 10);
    const inputs = realData.inputsOf.get(rate?.id ?? '') ?? [];
    expect(inputs.map(({ value, line_start }) => [value, line_start])).toEqual([
      [330, 13],
      [16, 13],
      [476, 13],
    ]);
  });

  it('leaves the figures of a comparison out', () => {
    for (const { formula, stated, computed } of realData.checks)
      expect([stated, computed].includes(null), formula).toBe(/[<>=]/u.test(formula));
  });

  it('has a row for each entry and for each of its inputs, in the order of the sources and of the lines', () => {
    expect(realData.checks).toHaveLength(realContent.checks.length);
    const inputs = realContent.checks.flatMap((entry) => Object.keys(entry.inputs));
    expect(realData.check_inputs).toHaveLength(inputs.length);
    const places = realData.checks.map(
      ({ source_id, line_start }) => `${source_id} ${String(line_start).padStart(4, '0')}`,
    );
    const order = realData.sources.map(({ id }) => id);
    const sorted = [...places].sort(
      (a, b) => order.indexOf(a.slice(0, -5)) - order.indexOf(b.slice(0, -5)) || (a < b ? -1 : a > b ? 1 : 0),
    );
    expect(places).toEqual(sorted);
  });

  it('stands on the very words: every claim and every input is what its stretches of the lines hold', () => {
    for (const { claim, quote, source_id, spans } of [
      ...realData.checks.map((check) => ({ ...check, quote: check.claim })),
      ...realData.check_inputs.map((input) => ({ ...input, claim: input.check_id })),
    ]) {
      const lines = realData.documents.get(source_id) ?? [];
      expect(spans.map(([line, from, to]) => lines[line - 1]?.slice(from, to)).join(''), claim).toBe(quote);
    }
  });

  it('says of what fails and of what can be argued why', () => {
    const failing = realData.checks.filter(({ verdict }) => verdict !== 'holds');
    expect(failing.length).toBeGreaterThan(10);
    for (const { id, note } of failing) expect(note, id).not.toBeNull();
    const swapped = realData.checks.filter(({ verdict }) => verdict === 'fails');
    expect(swapped.map(({ line_start }) => line_start)).toEqual([382, 426]);
    expect(recordOf(realData.checks, swapped[0]?.id ?? '').measure_id).toBe('107-9-1');
  });
});
