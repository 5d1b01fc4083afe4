import { describe, expect, it } from 'vitest';
import { changesOf, comparisonsBetween, type ComparedMeasure } from '../../../src/domain/edition-comparison.ts';
import { editionPairs } from '../../../src/domain/lineage.ts';
import type { Run } from '../../../src/domain/word-diff.ts';
import { realData, recordOf } from '../../real-content.ts';
import { madeUp, provision, quantity, type MadeUp } from './made-up.ts';

const mark = (runs: readonly Run[]): string => runs.map(({ text, kept }) => (kept ? text : `[${text}]`)).join('');
const [BEFORE, AFTER] = ['107-1-1', '112-1-1'];

function compare(given: MadeUp, before = BEFORE, after = AFTER) {
  const data = madeUp({ texts: { [before]: '宣導', [after]: '宣導' }, links: [[before, after]], ...given });
  const [from = '', to = ''] = [before, after].map((id) => id.split('-')[0]);
  const [group] = comparisonsBetween(data, from, to);
  if (!group) throw new Error('nothing to compare');
  return { ...group, changes: changesOf(group.compared) };
}
const cellsOf = (measures: readonly ComparedMeasure[]): string[] =>
  measures.flatMap(({ cells }) =>
    cells.map(({ cell, items, alone }) => `${cell.kind} ${items.map(({ runs }) => mark(runs)).join('/')}${alone ? ' alone' : ''}`),
  ); // prettier-ignore

describe('changesOf and the marks', () => {
  it('finds nothing changed where nothing is', () => {
    expect(compare({}).changes).toEqual([]);
  });

  it('marks the words of the measure that the other does not have', () => {
    const { changes, compared } = compare({ texts: { [BEFORE]: '辦理廉政宣導。', [AFTER]: '辦理法治宣導。' } });
    expect(changes).toEqual(['text']);
    expect(mark(compared.before[0]?.runs ?? [])).toBe('辦理[廉政]宣導。');
    expect(mark(compared.after[0]?.runs ?? [])).toBe('辦理[法治]宣導。');
  });

  it('says that bodies changed where one joined or left, not where one was renamed', () => {
    const body = (id: string, successors: string[] = []) => ({ id, name: id, parent: null, successors });
    const agencies = [body('old', ['new']), body('new'), body('more')];
    expect(compare({ agencies, assignments: [[BEFORE, 'old'], [AFTER, 'new']] }).changes).toEqual([]);
    expect(compare({ agencies, assignments: [[BEFORE, 'old'], [AFTER, 'new'], [AFTER, 'more']] }).changes).toEqual(['bodies']);
    expect(compare({ agencies, assignments: [[BEFORE, 'old']] }).changes).toEqual(['bodies']);
  }); // prettier-ignore

  it('compares cells of a kind as one text, whatever item the words stand in', () => {
    const { changes, compared } = compare({
      provisions: [
        provision(`${BEFORE}-t1`, { text: '宣導3場。' }),
        provision(`${BEFORE}-t2`, { text: '講習5場。' }),
        provision(`${AFTER}-t1`, { text: '宣導4場。講習5場。' }),
        provision(`${BEFORE}-m1`, { text: '場次。' }),
        provision(`${AFTER}-m1`, { text: '場次。' }),
      ],
    });
    expect(changes).toEqual(['target']);
    expect(cellsOf(compared.before)).toEqual(['metric 場次。', 'target 宣導[3場]。/講習5場。']);
    expect(cellsOf(compared.after)).toEqual(['metric 場次。', 'target 宣導[4場]。講習5場。']);
  });

  it('marks nothing in a cell that the other edition does not have, and leaves other years out', () => {
    const { changes, compared } = compare({
      provisions: [
        provision(`${AFTER}-m1`, { text: '場次。' }),
        provision(`${BEFORE}-t108-1`, { text: '108年宣導9場。' }),
        provision(`${BEFORE}-r1`, { text: '宣導8場。' }),
      ],
    });
    expect(changes).toEqual([]);
    expect(cellsOf(compared.before)).toEqual([]);
    expect(cellsOf(compared.after)).toEqual(['metric 場次。 alone']);
  });

  it('compares the one column of a measure without goals with every column of the other', () => {
    const { compared } = compare({
      provisions: [
        provision(`${BEFORE}-t1`, { text: '每季召開會議一次。' }),
        provision(`${AFTER}-g1`, { text: '每季召開會議一次。' }),
        provision(`${AFTER}-t1`, { text: '召開會議88次。' }),
      ],
    });
    expect(cellsOf(compared.before)).toEqual(['target 每季召開會議一次。']);
    expect(cellsOf(compared.after)).toEqual(['goal 每季召開會議一次。', 'target 召開會議[88次]。']);
    expect(compared.before.map(({ oneColumn }) => oneColumn)).toEqual([true]);
    expect(compared.after.map(({ oneColumn }) => oneColumn)).toEqual([false]);
  });

  it('tells the columns of such a measure not apart, and says nothing of them where they say the same', () => {
    const provisions = (before: string) => [
      provision(`${BEFORE}-t1`, { text: before }),
      provision(`${AFTER}-g1`, { text: '召開會議。' }),
    ];
    expect(compare({ provisions: provisions('召開會議一次。') }).changes).toEqual(['columns']);
    expect(compare({ provisions: provisions('召開會議。') }).changes).toEqual([]);
  });

  it('keeps an item that stands in the other cell to the letter, in whichever place', () => {
    const { compared } = compare({
      provisions: [
        provision(`${BEFORE}-t1`, { text: '完成廉政風險評估達 70%。' }),
        provision(`${BEFORE}-t2`, { text: '公布案例。' }),
        provision(`${AFTER}-t1`, { text: '全國機關完成廉政風險檢視 300 案。' }),
        provision(`${AFTER}-t2`, { text: '公布獎項。' }),
        provision(`${AFTER}-t3`, { text: '完成廉政風險評估達 70%。' }),
      ],
    });
    expect(cellsOf(compared.before)).toEqual(['target 完成廉政風險評估達 70%。/公布[案例]。']);
    expect(cellsOf(compared.after)).toEqual([
      'target [全國機關完成廉政風險檢視 300 案。]/公布[獎項]。/完成廉政風險評估達 70%。',
    ]);
  });

  it('marks from the first letter of a later item on', () => {
    const { compared } = compare({
      provisions: [
        provision(`${BEFORE}-t1`, { text: '廉政宣導。' }),
        provision(`${BEFORE}-t2`, { text: '廉政講習五場。' }),
        provision(`${AFTER}-t1`, { text: '政策宣導。' }),
        provision(`${AFTER}-t2`, { text: '法治講習五場。' }),
      ],
    });
    expect(cellsOf(compared.before)).toEqual(['target [廉政]宣導。/[廉政]講習五場。']);
  });

  it('compares the agency headings of a cell too', () => {
    const { changes, compared } = compare({
      provisions: [
        provision(`${BEFORE}-t1`, { text: '宣導。' }),
        provision(`${AFTER}-t1`, { text: '宣導。', heading: '國防部' }),
        provision(`${AFTER}-t2`, { text: '宣導。', heading: '國防部' }),
      ],
    });
    expect(changes).toEqual(['target']);
    const items = compared.after[0]?.cells[0]?.items ?? [];
    expect(items.map(({ heading }) => (heading === null ? null : mark(heading)))).toEqual(['[國防部：]', null]);
  });

  it('leaves what is related in aim alone out of the comparison where there is more', () => {
    const texts = { [BEFORE]: '辦理廉政宣導。', '107-1-2': '辦理法治教育。', [AFTER]: '辦理法治宣導。' };
    const links = (confidence: 'low' | 'high'): MadeUp => ({
      texts,
      links: [
        [BEFORE, AFTER],
        ['107-1-2', AFTER, { confidence }],
      ],
    });
    const after = (given: MadeUp): string => mark(compare(given).compared.after[0]?.runs ?? []);
    expect(after(links('high'))).toBe('辦理法治宣導。');
    expect(after(links('low'))).toBe('辦理[法治]宣導。');
    const alone = compare({ texts: { [BEFORE]: '辦理廉政宣導。', [AFTER]: '辦理宣導。' }, links: [[BEFORE, AFTER, { confidence: 'low' }]] });
    expect(mark(alone.compared.before[0]?.runs ?? [])).toBe('辦理[廉政]宣導。');
  }); // prettier-ignore

  it('holds bodies against those of all measures of the other side', () => {
    const body = (id: string) => ({ id, name: id, parent: null, successors: [] });
    const { changes } = compare({
      texts: { [BEFORE]: '甲', '107-1-2': '乙', [AFTER]: '甲', '112-1-2': '乙' },
      links: [
        [BEFORE, AFTER],
        ['107-1-2', AFTER],
        ['107-1-2', '112-1-2'],
      ],
      agencies: [body('a')],
      assignments: [
        [BEFORE, 'a'],
        ['112-1-2', 'a'],
      ],
    });
    expect(changes).not.toContain('bodies');
  });

  it('says that roles changed where a body leads no more', () => {
    const agencies = [{ id: 'a', name: 'a', parent: null, successors: [] }];
    const given = { agencies, assignments: [[BEFORE, 'a', 'lead'], [AFTER, 'a', 'support']] as const };
    expect(compare(given).changes).toEqual(['roles']);
  }); // prettier-ignore

  it('has the movements of its measures, and calls a measure that stands alone unchanged', () => {
    const [from, to] = [`${BEFORE}-t1`, `${AFTER}-t1`];
    const given = {
      indicators: [quantity(from, 10, 12), quantity(to, 8)],
      series: [{ id: 's', label: 's', unit: '場', indicators: [from, to], comparable: 'yes' as const, evidence: [] }],
    };
    const { movements } = compare(given);
    expect(movements.map(({ movement }) => [movement.direction, movement.against_actual])).toEqual([
      ['lowered', 'below'],
    ]);
    const alone = compare({ ...given, links: [] });
    expect([alone.changes, alone.movements, alone.after]).toEqual([[], [], []]);
  });
});

describe('comparisonsBetween', () => {
  const pairs = editionPairs(realData).map(([from, to]) => [from.id, to.id] as const);

  it.each(pairs)('shows every text of %s and %s to the letter', (from, to) => {
    const measures = comparisonsBetween(realData, from, to).flatMap(({ compared }) => [
      ...compared.before,
      ...compared.after,
    ]);
    const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
    for (const { measure, runs, cells } of measures) {
      expect(plain(runs)).toBe(recordOf(realData.measures, measure.id).text);
      for (const { item, runs: own } of cells.flatMap(({ items }) => items)) expect(plain(own)).toBe(item.provision.text);
    }
  }); // prettier-ignore

  it.each([
    ['107', '112'],
    ['098', '107'],
  ])('has between %s and %s the movements of the table', (from, to) => {
    const editionOf = (indicator: string): string =>
      recordOf(realData.measures, recordOf(realData.indicators, indicator).measure_id).edition_id;
    const expected = realData.movements.filter(
      (each) => editionOf(each.from_indicator_id) === from && editionOf(each.to_indicator_id) === to,
    );
    const own = comparisonsBetween(realData, from, to).flatMap(({ movements }) => movements.map(({ movement }) => movement));
    const key = ({ series_id }: { series_id: string }): string => series_id;
    expect(own.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(
      expected.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    );
  }); // prettier-ignore
});
