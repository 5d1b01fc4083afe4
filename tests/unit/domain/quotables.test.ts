import { describe, expect, it } from 'vitest';
import { quotables } from '../../../src/domain/quotables.ts';
import { realContent } from '../../real-content.ts';

const texts = quotables({ ...realContent, linesOf: (id) => realContent.documents.get(id) ?? [] });

describe('quotables', () => {
  it.each([
    ['107-1-1-t1', '各機關提出廉政風險評估並採取適當的措施達 70%。', '107-1-1', 'report-107'],
    ['aac-104-prose-54', '218', null, 'budget-aac-104'],
    ['report-107-head-13', '107 年度(1 月至 12 月)績效目標達成情形', null, 'report-107'],
  ])('holds %s', (id, text, measure_id, source_id) => {
    expect(texts.get(id)).toMatchObject({ text, measure_id, source_id });
  });

  it('holds the own text of a measure', () => {
    expect(texts.get('107-1-1')?.text).toMatch(/^各級機關首長/u);
    expect(texts.get('107-1-1')?.measure_id).toBe('107-1-1');
  });
});
