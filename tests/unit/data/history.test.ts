import { describe, expect, it } from 'vitest';
import { comparePage } from '../../../src/data/compare-page.ts';
import { pairsOf } from '../../../src/data/compared-pairs.ts';
import { historyOf } from '../../../src/data/history.ts';
import { realData, recordOf } from '../../real-content.ts';

const history = (id: string) => historyOf(realData, recordOf(realData.measures, id));
const plans = realData.measures.filter(({ edition_id }) => ['098', '107', '112'].includes(edition_id));

describe('historyOf', () => {
  it('puts the nearest edition first', () => {
    expect(history('112-8-4').map(({ head }) => head)).toEqual(['107年執行情形報告', '98年方案']);
    expect(history('107-8-5').map(({ head }) => head)).toEqual(['112年方案', '98年方案']);
    expect(history('098-1-1-4-2').map(({ head }) => head)).toEqual(['107年執行情形報告', '112年方案']);
  });

  it('is empty for a KPI of one agency', () => {
    expect(history('aac-104-2-1')).toEqual([]);
  });

  it('has the forms of a measure, the reasons of neighbours alone, and what changed', () => {
    const [near, far] = history('112-8-4');
    expect(near?.forms.map(({ label }) => label)).toEqual(['107年版107-8-5']);
    expect(near?.forms[0]?.way.notes).toHaveLength(1);
    expect(near?.changes).toContain('執行措施文字相同');
    expect(near?.movements.map(({ words }) => words)).toContain('目標88次 → 80次（調低），新目標低於前次結果88次');
    expect(far?.forms[0]?.way).toMatchObject({ words: '修訂、相同，判斷把握高，經107-8-5', notes: [] });
    expect(near?.compare.href).toMatch(/\/compare\/107\.\.\.112\/#112-8-4$/u);
  });

  it('says where there is no form, and what the sources say, under the edition that it is said of alone', () => {
    const [later, earlier] = history('107-1-2');
    expect(later?.none).toBe('112年方案中，本站沒有找到延續這一項的措施。');
    expect(later?.fates.map(({ note }) => note).join('')).toContain('112年版全文未見內部控制聲明書');
    expect(earlier?.forms.length).toBeGreaterThan(0);
    const [before, first] = history('112-1-4');
    expect(before?.none).toBe('107年執行情形報告中，本站沒有找到這一項的前身。');
    expect([before?.fates.length, first?.fates.length]).toEqual([1, 0]);
  });

  it('names the whole group where it has more measures than are shown', () => {
    expect(history('112-8-4').map(({ scope }) => scope)).toEqual([null, null]);
    const [later] = history('098-1-2-1-3');
    expect(later?.forms.map(({ label }) => label)).toEqual(['107年版107-1-1']);
    expect(later?.scope).toContain('098-1-2-1-2、098-1-2-1-3、098-1-2-4-1 → 107-1-1');
  });

  it('says nothing twice, and accounts for every measure in every edition', () => {
    for (const { id } of plans) {
      const editions = history(id);
      expect(editions, id).toHaveLength(2);
      const notes = editions.flatMap(({ fates }) => fates.map(({ note }) => note));
      expect(new Set(notes).size, id).toBe(notes.length);
      for (const { forms, none } of editions) expect(forms.length > 0, id).toBe(none === null);
    }
  });

  it('says what the comparison says of the group', () => {
    const said = new Map(
      pairsOf(realData).flatMap((pair) =>
        comparePage(realData, pair).sections.flatMap(({ parts }) =>
          parts.flatMap(({ groups }) =>
            groups.flatMap(({ changes, movements, before, after }) =>
              [...before, ...after].map(({ measure }) => [`${pair.id} ${measure.id}`, { changes, movements }] as const),
            ),
          ),
        ),
      ),
    );
    const linked = plans.flatMap(({ id }) =>
      history(id)
        .filter(({ forms }) => forms.length > 0)
        .map((each) => ({ id, ...each })),
    );
    expect(linked.length).toBeGreaterThan(150);
    for (const { id, compare, changes, movements } of linked)
      expect({ changes, movements }).toEqual(said.get(`${/compare\/(.*?)\//u.exec(compare.href)?.[1] ?? ''} ${id}`));
  });
});
