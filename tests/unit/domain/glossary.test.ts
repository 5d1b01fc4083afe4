import { describe, expect, it } from 'vitest';
import { measuresOfTerms, termFinder } from '../../../src/domain/glossary.ts';
import { realData, recordOf } from '../../real-content.ts';

const term = (id: string, word: string, also: string[] = [], except: string[] = []) => ({
  id,
  term: word,
  also,
  except,
});

const find = termFinder([
  term('suppression', '肅貪'),
  term('administrative', '行政肅貪'),
  term('education', '反貪', [], ['反貪腐']),
  term('uncac', '聯合國反貪腐公約', ['UNCAC']),
  term('group', 'APG'),
]);
const ids = (text: string): string[] => find(text).map(({ id }) => id);

describe('termFinder', () => {
  it('takes the longest writing at each place', () => {
    expect(ids('行政肅貪與肅貪')).toEqual(['administrative', 'suppression']);
    expect(find('落實行政肅貪')).toEqual([{ id: 'administrative', from: 2, to: 6 }]);
  });

  it('finds nothing in what is excepted, unless it is a term itself', () => {
    expect(ids('反貪腐、反貪')).toEqual(['education']);
    expect(ids('聯合國反貪腐公約（UNCAC）')).toEqual(['uncac', 'uncac']);
  });

  it('ends a word in Latin letters where they end', () => {
    expect(ids('APG評鑑、(APG)、APGX、XAPG')).toEqual(['group', 'group']);
  });

  it('finds nothing without terms', () => {
    expect(termFinder([])('肅貪')).toEqual([]);
  });
});

describe('measuresOfTerms', () => {
  it('lists the measures whose own words have the term, each once', () => {
    const found = measuresOfTerms(realData, termFinder([term('rate', '核駁率'), term('none', '沒有這個詞')]));
    expect(found.get('rate')?.map(({ id }) => id)).toEqual(['107-9-6', '112-9-6']);
    expect(recordOf(found.get('rate') ?? [], '107-9-6').text).not.toContain('核駁率');
    expect(found.has('none')).toBe(false);
  });
});
