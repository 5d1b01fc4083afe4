import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../scripts/content/search-index.ts';
import { readTerms } from '../../../scripts/content/curated.ts';
import { statusLabels } from '../../../src/i18n/en/status.ts';
import { roleLabels } from '../../../src/i18n/en/terms.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { realData } from '../../real-content.ts';

const engine = createEngine(indexOf(realData, readTerms('content')));
const ids = (typed: string): string[] => engine.search(typed).hits.map(({ id }) => id);

describe('a query in English', () => {
  it.each([
    ['FSC', '金管會'],
    ['AAC', '廉政署'],
    ['MOJ', '法務部'],
    ['Agency Against Corruption', '廉政署'],
    ['against corruption', '廉政署'],
    ['supervisory commission', '金管會'],
    ['agency:aac', '機關:廉政署'],
    ['edition:2018', '版本:107'],
    ['2018', '107年'],
    ['strategy:9', '策略:9'],
    ['status:missed', '狀態:未達標'],
    ['AAC target missed', '廉政署 未達標'],
    ['role:support moe', '角色:協辦 教育部'],
    ['-role:support moe', '-角色:協辦 教育部'],
    ['targets missed 2018', '未達標 107年'],
    ['Reported, cannot be judged', '有報告，無從判定'],
    ['No report on this site', '本站尚無執行報告'],
    ['who is responsible for procurement', 'procurement'],
  ])('%s finds what %s finds', (english, chinese) => {
    expect(ids(english).length).toBeGreaterThan(0);
    expect(new Set(ids(english))).toEqual(new Set(ids(chinese)));
  });

  it('asks for a status and for a role by the labels of the English pages', () => {
    for (const [status, label] of Object.entries(statusLabels)) {
      const { statuses, unknown } = engine.search(label).asked;
      expect({ statuses: [...new Set(statuses)], unknown }, label).toEqual({ statuses: [status], unknown: [] });
    }
    expect(engine.search(roleLabels.lead).asked.roles).toEqual(['lead']);
    expect(engine.search(roleLabels.support).asked.roles).toEqual(['support']);
  });

  it('restricts nothing before the value of a field is typed, and says what it does not understand', () => {
    expect(engine.search('status:').asked).toEqual(engine.search('').asked);
    expect(engine.search('Edition:1999').asked.unknown).toEqual(['1999']);
  });
});
