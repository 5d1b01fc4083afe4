import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../scripts/content/curated.ts';
import { indexOf } from '../../../scripts/content/search-index.ts';
import { multiplied } from '../../../scripts/bench/multiplied.ts';
import { createEngine } from '../../../src/search/engine.ts';
import type { Segment } from '../../../src/search/marking.ts';
import { parseRequest } from '../../../src/search/request.ts';
import { createSearch } from '../../../src/search/results.ts';
import { suite } from '../../search/suite.ts';
import { realData } from '../../real-content.ts';

const index = indexOf(realData, readTerms('content'));
const search = createSearch(index);
const WANTED = { measures: 500, agencies: 5, others: 500 };
const ask = (query: string) => {
  const request = parseRequest(new URLSearchParams(query));
  return { ...search.results(request, WANTED), ...search.beside(request, WANTED) };
};
const found = (query: string): string[] => ask(query).measures.items.map(({ id }) => id);
const words = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
const marks = (segments: readonly Segment[]): string[] =>
  segments.filter(({ marked }) => marked).map(({ text }) => text);

describe('results', () => {
  it('are those of the engine, in its order, for every query of the suite', () => {
    const engine = createEngine(index);
    for (const { query } of Object.values(suite).flat())
      expect(found(new URLSearchParams({ q: query }).toString()), query).toEqual(
        engine.search(query.slice(0, 200)).hits.map(({ id }) => id),
      );
  });

  it('show official words as they are printed', () => {
    for (const { id, title, agencies } of ask('q=監察院').measures.items) {
      expect(words(title)).toBe(realData.measureById.get(id)?.text);
      for (const body of agencies) expect(words(body.name)).toBe(realData.agencyById.get(body.id)?.name);
    }
  });

  it('name the cell in which a word stands that the measure’s own text does not have', () => {
    const [first] = ask('q=McGruddy').measures.items;
    expect(first?.id).toBe('107-3-2');
    const [snippet] = first?.snippets ?? [];
    expect(snippet?.field).toBe('result');
    expect(marks(snippet?.segments ?? [])).toEqual(['McGruddy']);
    expect(realData.provisionById.get(snippet?.of ?? '')?.text).toContain('McGruddy');
  });

  it('count a facet as its choice then finds, each by itself and two together', () => {
    for (const query of ['q=廉政署', 'q=公司治理', 'q=洗錢']) {
      for (const { facet, values } of ask(query).facets)
        for (const { value, count } of values)
          expect(ask(`${query}&${facet}=${value}`).measures.total, `${query} ${facet} ${value}`).toBe(count);
      for (const role of ['lead', 'support', 'unspecified'])
        for (const { facet, values } of ask(`${query}&role=${role}`).facets)
          for (const { value, count, chosen } of values)
            if (!chosen && facet !== 'role')
              expect(ask(`${query}&role=${role}&${facet}=${value}`).measures.total, `${query} ${role} ${value}`).toBe(
                count,
              );
      const narrowed = ask(`${query}&edition=107`);
      for (const { value, count } of narrowed.facets.find(({ facet }) => facet === 'status')?.values ?? [])
        expect(ask(`${query}&edition=107&status=${value}`).measures.total).toBe(count);
    }
  });

  it('let any value of one facet pass, and ask for all facets', () => {
    const [both, one, other] = ['edition=107&edition=112', 'edition=107', 'edition=112'].map(
      (choice) => ask(`q=廉政署&${choice}`).measures.total,
    );
    expect(both).toBe((one ?? 0) + (other ?? 0));
    expect(found('status=missed')).toEqual(['107-8-6', '107-8-7']);
  });

  it('count a role for the body that was named alone', () => {
    for (const { agencies } of ask('q=教育部&role=support').measures.items) {
      const own = agencies.filter(({ id }) => id.startsWith('moe'));
      expect(own.some(({ role }) => role === 'support')).toBe(true);
    }
  });

  it('sort by edition either way, in printed order within', () => {
    const printed = realData.measures.map(({ id }) => id);
    const old = found('q=監察院&sort=printed');
    expect(old).toEqual(printed.filter((id) => old.includes(id)));
    const editions = found('q=監察院&sort=newest').map((id) => realData.measureById.get(id)?.edition_id);
    expect(editions).toEqual(editions.toSorted((a, b) => String(b).localeCompare(String(a))));
  });

  it('have the records of the bodies first whose measures have the status asked for', () => {
    expect(ask('q=檢察署 未達成').agencies.items.map(({ name }) => name)).toEqual([
      '臺灣高等檢察署',
      '各地方檢察署',
      '各級檢察署',
    ]);
    expect(ask('q=揭弊 保護').agencies.total).toBe(0);
  });

  it('say what the words find before facets narrow it', () => {
    const { before, measures } = ask('q=洗錢&status=missed');
    expect(measures.total).toBe(0);
    expect(before).toBe(ask('q=洗錢').measures.total);
  });

  it('have the record of the body that a query names, under the name that it bears now', () => {
    const { agencies, measures, parts } = ask('q=金管會 未達成');
    expect(measures.total).toBe(0);
    expect(agencies.items.map(({ id, others }) => [id, others])).toEqual([
      ['fsc', [{ name: '行政院金融監督管理委員會', name_en: 'Financial Supervisory Commission, Executive Yuan' }]],
    ]);
    expect(agencies.items[0]?.record.map(({ edition_id, measures: count }) => [edition_id, count])).toEqual([
      ['098', 6],
      ['107', 7],
      ['112', 14],
    ]);
    expect(parts.map(({ typed }) => typed)).toEqual(['金管會', '未達成']);
    for (const { typed, count } of parts) expect(found(`q=${typed}`)).toHaveLength(count);
  });

  it('say that a body has none of a status only where nothing else was asked', () => {
    expect(ask('q=金管會 未達成').asksOfBody).toBe(true);
    expect(ask('q=金管會未達成').asksOfBody).toBe(true);
    for (const query of [
      'q=金管會 未達成 公司治理',
      'q=金管會 未達成 107年',
      'q=金管會 未達成&role=lead',
      'q=未達成',
      'q=金管會',
    ])
      expect(ask(query).asksOfBody, query).toBe(false);
  });

  it('list indicators that have the words, and the status where one is asked for', () => {
    expect(ask('q=檢察署 未達成').indicators.items.map(({ id, status }) => [id, status])).toEqual([
      ['107-8-6-t1', 'missed'],
      ['107-8-7-t1', 'missed'],
    ]);
    for (const { label } of ask('q=公司治理').indicators.items) expect(marks(label)).toContain('公司治理');
    expect(ask('q=金管會').indicators.total).toBe(0);
  });

  it('find strategies and prose beside the measures, on their lines', () => {
    const { passages } = ask('q=廉政肅貪中心');
    const lines = passages.items.map(
      ({ source_id, line, segments }) =>
        [
          realData.documents
            .get(source_id)
            ?.slice(line - 1, line + 6)
            .join(''),
          marks(segments),
        ] as const,
    );
    for (const [line] of lines) expect(line?.replaceAll(/\s/gu, '')).toMatch(/廉政.*肅貪|肅貪.*中心/u);
    expect(ask('q=核心策略').passages.total).toBeGreaterThan(0);
    expect(ask('q=核心策略 角色:協辦').passages.total).toBe(0);
    expect(ask('q=公司治理 98年').passages.items.every(({ edition_id }) => edition_id === '098')).toBe(true);
    expect(ask('q=強化 -公司治理').passages.items.some(({ segments }) => words(segments).includes('公司治理'))).toBe(
      false,
    );
  });
});

describe('what stands beside the results', () => {
  it('comes with them, unless there are very many', () => {
    const request = parseRequest(new URLSearchParams('q=廉政署'));
    expect(search.results(request, WANTED).beside).toEqual(search.beside(request, WANTED));
    const many = createSearch(multiplied(index, 12));
    const all = parseRequest(new URLSearchParams('q=政&edition=107&edition=112&edition=098&edition=aac-104'));
    const results = many.results(all, WANTED);
    expect(results.measures.total).toBeGreaterThan(2000);
    expect(results.beside).toBeNull();
    expect(many.beside(all, WANTED).facets.length).toBe(5);
  }, 30_000);
});

describe('all that is found', () => {
  it('is the same as what the page shows, without a limit', () => {
    const request = parseRequest(new URLSearchParams('q=廉政署&sort=printed'));
    expect(search.found(request).map(({ id }) => id)).toEqual(found('q=廉政署&sort=printed'));
  });
});
