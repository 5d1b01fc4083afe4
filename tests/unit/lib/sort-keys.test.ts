import { describe, expect, it } from 'vitest';
import { figureColumns, sortColumns } from '../../../src/lib/sort-keys.ts';

const STATUSES = ['達標', '未達標', '機關表示完成'];
const column = (...cells: string[]) =>
  sortColumns(
    cells.map((cell) => [cell]),
    STATUSES,
  )[0] ?? null;

describe('sortColumns', () => {
  it('orders figures of one unit as numbers, remarks aside', () => {
    expect(column('1,024次', '92次（本站加總）', '−3次')).toEqual({ kind: 'number', keys: ['1024', '92', '-3'] });
    expect(column('102.5%', '99.96%')).toEqual({ kind: 'number', keys: ['102.5', '99.96'] });
  });

  it('puts figures of several units in no order, nor figures among words', () => {
    expect(column('80案', '72.69%')).toBeNull();
    expect(column('80案', '未印數字')).toBeNull();
  });

  it('orders statuses by their rank, with what is said of them', () => {
    expect(column('機關表示完成', '達標（有不同讀法）', '未達標')).toEqual({ kind: 'number', keys: ['2', '0', '1'] });
  });

  it('orders words as words, and gives nothing for what is empty', () => {
    expect(column('法務部', '—', '內政部')).toEqual({ kind: 'text', keys: ['法務部', '', '內政部'] });
    expect(column('112年方案：獨自負責', '法務部：98年方案')?.kind).toBe('text');
  });

  it('leaves a column of one value alone, and a table without rows', () => {
    expect(column('80案', '80案', '—')).toBeNull();
    expect(sortColumns([], STATUSES)).toEqual([]);
  });
});

describe('figureColumns', () => {
  const isFigures = (...cells: string[]) => figureColumns(cells.map((cell) => [cell]))[0];

  it('finds columns of figures, of whatever units, where some cells may hold nothing', () => {
    expect(isFigures('216', '0', '2')).toBe(true);
    expect(isFigures('1,024人次', '72.69%', '—')).toBe(true);
    expect(isFigures('+3 cases', '−1.5 points')).toBe(true);
  });

  it('leaves figures among words or with remarks, editions by their years, and what is empty', () => {
    expect(isFigures('80案', '未印數字')).toBe(false);
    expect(isFigures('92次（本站加總）', '80次')).toBe(false);
    expect(isFigures('98 Action Plan', '107 report')).toBe(false);
    expect(isFigures('107-8-5', '112-8-4')).toBe(false);
    expect(isFigures('—', '')).toBe(false);
    expect(figureColumns([])).toEqual([]);
  });

  it('leaves all columns of a table where figures of one of them carry remarks', () => {
    const rows = [
      ['各機關', '24（其中5項有不同讀法）', '2'],
      ['協辦', '3', '0'],
    ];
    expect(figureColumns(rows)).toEqual([false, false, false]);
    expect(figureColumns(rows.slice(1))).toEqual([false, true, true]);
  });
});
