import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../scripts/content/search-index.ts';
import { readTerms } from '../../../scripts/content/curated.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { realData } from '../../real-content.ts';

const index = indexOf(realData, readTerms('content'));
const engine = createEngine(index);
const ids = (typed: string) => engine.search(typed).hits.map(({ id }) => id);

describe('search', () => {
  it('finds nothing for nothing', () => {
    for (const typed of ['', '   ', '，。', '-', '""', '機關:', '🙂', '\ud800'])
      expect(engine.search(typed)).toMatchObject({
        hits: [],
        needles: [],
        groups: [],
        named: [],
        corrected: [],
        suggestions: [],
      });
  });

  it('puts a parent’s own measures before those of its units', () => {
    const own = new Set(realData.assignmentsTo.get('moe')?.map(({ measure_id }) => measure_id));
    const found = ids('教育部').filter((id) => own.has(id) || id === '107-6-3');
    expect(found.indexOf('107-6-3')).toBeGreaterThan(found.indexOf('107-6-1'));
    expect(ids('教育部')).toContain('107-6-3');
  });

  it('finds what a later body answers for under its former name, and the other way round', () => {
    expect(new Set(ids('研考會'))).toEqual(new Set(ids('行政院研究發展考核委員會')));
    for (const id of ids('研考會')) expect(ids('國發會'), id).toContain(id);
  });

  it('says what it looked for instead of a mistyped word', () => {
    expect(engine.search('監查院').corrected).toEqual([{ typed: '監查院', meant: ['監察院'] }]);
    expect(engine.search('監察院').corrected).toEqual([]);
    expect(engine.search('第九十九條').corrected).toEqual([]);
  });

  it('names words of its own where it finds nothing', () => {
    expect(engine.search('金管會 颱風假').hits).toEqual([]);
    const { hits, suggestions } = engine.search('機關首長會報表');
    expect(hits).toEqual([]);
    expect(suggestions.length).toBeGreaterThan(0);
    for (const word of suggestions) expect(ids(word).length, word).toBeGreaterThan(0);
  });

  it('answers anything, alike each time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 5000 }), fc.string({ maxLength: 300 })), (typed) => {
        expect(ids(typed)).toEqual(ids(typed));
      }),
      { seed: 107, numRuns: 200 },
    );
    for (const typed of [
      '.*+?^${}()|[]\\',
      '<script>alert(1)</script>',
      '金'.repeat(5000),
      '(((((',
      '金管會 '.repeat(900),
    ])
      expect(ids(typed).every((id) => realData.measureById.has(id))).toBe(true);
  }, 30_000);

  it('finds every measure by the whole of its own text, first or beside one that says the same', () => {
    for (const { id, text } of realData.measures.filter((measure) => [...measure.text].length < 60)) {
      const best = ids(text).slice(0, 3);
      expect(best, `${id} ${text}`).toContain(id);
    }
  });
});

describe('the index', () => {
  it('holds every measure and KPI once', () => {
    expect(index.records.map(({ id }) => id)).toEqual(realData.measures.map(({ id }) => id));
  });

  it('has tables for the characters of the corpus', () => {
    const { variants, sounds } = index.tables;
    expect([...variants].length % 2).toBe(0);
    const pairs = new Map(
      Array.from({ length: [...variants].length / 2 }, (_, at) => [[...variants][2 * at], [...variants][2 * at + 1]]),
    );
    expect(pairs.get('臺')).toBe('台');
    expect(pairs.get('檢')).toBe('检');
    expect(pairs.get('汙')).toBe('污');
    expect(sounds.some((group) => group.includes('查') && group.includes('察'))).toBe(true);
  });
});
