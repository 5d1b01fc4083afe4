import { describe, expect, it } from 'vitest';
import { comparePage, pairSummary } from '../../../src/data/compare-page.ts';
import { pairsOf } from '../../../src/data/compared-pairs.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { realData, recordOf } from '../../real-content.ts';
import { madeUp, provision } from '../domain/made-up.ts';

const pageOf = (data: Dataset, id: string) => {
  const pair = pairsOf(data).find((each) => each.id === id);
  if (!pair) throw new Error(`no pair ${id}`);
  return comparePage(data, pair);
};
const PAIRS = ['107...112', '098...107', '098...112'];
const anchorsOf = ({ rows }: { rows: ReturnType<typeof comparePage>['rows'] }): string[] =>
  rows.flatMap(({ filters }) => filters.map(({ anchor }) => anchor));
const groupsOf = ({ sections }: ReturnType<typeof comparePage>) =>
  sections.flatMap(({ parts }) => parts.flatMap(({ groups }) => groups));

describe('comparePage', () => {
  it('is there for all pairs of editions of the plan', () => {
    expect(pairsOf(realData).map(({ id }) => id)).toEqual(PAIRS);
    expect(pairsOf(realData)).toBe(pairsOf(realData));
  });

  it.each(PAIRS)('shows of %s every measure once, and counts in its filters what passes them', (id) => {
    const page = pageOf(realData, id);
    const groups = groupsOf(page);
    expect(groups).toHaveLength(page.groups);
    const shown = groups.flatMap(({ before, after }) => [...before, ...after].map(({ measure }) => measure.id));
    const editions = id.split('...');
    const expected = realData.measures.filter(({ edition_id }) => editions.includes(edition_id));
    expect(shown.toSorted()).toEqual(expected.map((each) => each.id).toSorted());
    for (const { anchor, text } of page.rows.flatMap(({ filters }) => filters)) {
      const count = groups.filter(({ filters }) => filters.includes(anchor)).length;
      expect(text, anchor).toMatch(new RegExp(`（${count}[組項]）$`, 'u'));
      expect(count, anchor).toBeGreaterThan(0);
    }
    expect(groups.flatMap(({ filters }) => filters).filter((each) => !anchorsOf(page).includes(each))).toEqual([]);
  });

  it.each([
    ['107...112', '107', '112'],
    ['098...107', '098', '107'],
  ])('counts in the table of %s the links of the data', (id, from, to) => {
    const editionOf = (measure: string): string => recordOf(realData.measures, measure).edition_id;
    const links = realData.links.filter(
      (link) => editionOf(link.from_measure_id) === from && editionOf(link.to_measure_id) === to,
    );
    const { rows } = pageOf(realData, id).links;
    const high = links.filter(({ confidence }) => confidence === 'high').length;
    expect(rows.at(-1)?.[1]).toBe(String(high));
    expect(rows.at(-1)?.at(-1)).toBe(String(links.length));
    const split = links.filter(({ relation }) => relation === 'split').length;
    expect(rows.find(([name]) => name === '分拆')?.at(-1)).toBe(split === 0 ? undefined : String(split));
    expect(rows.some(([name]) => name === '經中間版本相連')).toBe(false);
  });

  it('counts chains of links apart from links', () => {
    const rows = pageOf(realData, '098...112').links.rows.map((row) => [row[0], Number(row.at(-1))] as const);
    const direct = realData.links.filter(
      (link) => link.from_measure_id.startsWith('098') && link.to_measure_id.startsWith('112'),
    );
    const of = (name: string): number => rows.find(([each]) => each === name)?.[1] ?? 0;
    expect(of('修訂')).toBe(direct.length);
    expect(of('經中間版本相連')).toBe(of('合計') - direct.length);
    expect(of('經中間版本相連')).toBeGreaterThan(direct.length);
  });

  it('does not tell the columns of an edition apart that has one', () => {
    expect(anchorsOf(pageOf(realData, '107...112'))).toEqual([
      'unchanged', 'text', 'goal', 'metric', 'target', 'bodies', 'lowered', 'below', 'dropped', 'added',
    ]); // prettier-ignore
    for (const id of ['098...107', '098...112'])
      expect(anchorsOf(pageOf(realData, id))).toEqual(['text', 'columns', 'bodies', 'dropped', 'added']);
  });

  it('says what is to be known of the two editions', () => {
    const notes = (id: string): string => pageOf(realData, id).notes.join('\n');
    expect(notes('107...112')).toContain('107年版依107年執行情形報告');
    expect(notes('107...112')).not.toMatch(/一步一步|只有「績效目標」一欄/u);
    expect(notes('098...107')).toContain('98年版只有「績效目標」一欄');
    expect(notes('098...112')).toContain('兩版之間還有107年執行情形報告');
    expect(notes('098...112')).not.toContain('107年版依');
  });

  it('says nothing of one column where both editions have one', () => {
    const both = madeUp({ texts: { '098-1-1': '甲', '101-1-1': '乙', '107-1-1': '丙' }, provisions: [provision('107-1-1-g1')] });
    expect(pageOf(both, '098...101').notes.join('')).not.toContain('一欄');
    expect(pageOf(both, '101...107').notes.join('')).toContain('101年版只有「績效目標」一欄');
  }); // prettier-ignore

  it('puts groups under the chapters and strategies that they stand in', () => {
    const [linked] = pageOf(realData, '107...112').sections;
    expect(linked?.parts.map(({ head }) => head.slice(0, 2))).toEqual([
      '一、', '二、', '三、', '四、', '五、', '六、', '七、', '八、', '九、',
    ]); // prettier-ignore
    expect(new Set(linked?.parts.map(({ anchor }) => anchor)).size).toBe(9);
  });

  it('says of what stands alone why, and nothing of changes', () => {
    const dropped = groupsOf(pageOf(realData, '107...112')).filter(({ filters }) => filters.includes('dropped'));
    expect(dropped).toHaveLength(5);
    for (const { fates, changes, ways } of dropped) {
      expect(fates.length).toBeGreaterThan(0);
      expect([...changes, ...ways]).toEqual([]);
    }
  });
});

describe('pairSummary', () => {
  const summary = (id: string) => {
    const pair = pairsOf(realData).find((each) => each.id === id);
    return pair ? pairSummary(realData, pair) : null;
  };

  it('counts the targets that the page shows', () => {
    const movements = realData.movements.filter(
      ({ from_indicator_id, to_indicator_id }) => from_indicator_id.startsWith('107-') && to_indicator_id.startsWith('112-'),
    ); // prettier-ignore
    const below = movements.filter(({ against_actual }) => against_actual === 'below');
    expect(summary('107...112')?.numbers).toMatchObject({ compared: true });
    expect(summary('107...112')?.numbers.words).toContain(`有${movements.length}項，其中${below.length}項`);
  });

  it('says so where no former result is known', () => {
    expect(summary('098...112')?.numbers).toMatchObject({ compared: false });
    expect(summary('098...112')?.numbers.words).toContain('沒有可以和112年版的新目標相比的結果');
  });
});
