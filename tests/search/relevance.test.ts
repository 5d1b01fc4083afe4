import { describe, expect, it } from 'vitest';
import { indexOf } from '../../scripts/content/search-index.ts';
import { readTerms } from '../../scripts/content/curated.ts';
import { createEngine } from '../../src/search/engine.ts';
import { realData } from '../real-content.ts';
import { faultsOf, suite } from './suite.ts';

const engine = createEngine(indexOf(realData, readTerms('content')));

describe('relevance', () => {
  it('is asked at least a hundred queries, of all kinds', () => {
    expect(Object.values(suite).flat().length).toBeGreaterThanOrEqual(100);
    expect(Object.keys(suite)).toEqual([
      'folding',
      'names',
      'terms',
      'deep',
      'numbers',
      'language',
      'questions',
      'mistakes',
      'absent',
    ]);
  });

  it.each(Object.entries(suite))('finds what people look for: %s', (kind, queries) => {
    const faults = queries.map((query) => faultsOf(engine, query));
    const right = faults.filter((each) => each.length === 0).length;
    console.log(`${kind}: ${right} of ${queries.length}`);
    expect(faults.flat()).toEqual([]);
  });
});
