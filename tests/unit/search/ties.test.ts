import { describe, expect, it } from 'vitest';
import { makeFolding, TIE } from '../../../src/search/folding.ts';
import { makeTies } from '../../../src/search/ties.ts';

const folding = makeFolding('');
const tied = makeTies(['transparency international', 'ministry of justice', 'cpi'], folding);

describe('ties', () => {
  it('tie the words of a known foreign name, whole or as far as it is typed', () => {
    expect(tied('Transparency International 評比')).toBe(`Transparency${TIE}International 評比`);
    expect(tied('ministry of just')).toBe(`ministry${TIE}of${TIE}just`);
  });

  it('leave other words apart', () => {
    expect(tied('Janine McGruddy')).toBe('Janine McGruddy');
    expect(tied('International CPI')).toBe('International CPI');
    expect(tied('法務部 廉政署')).toBe('法務部 廉政署');
  });

  it('find a name among other foreign words', () => {
    expect(tied('report Transparency International 2018')).toBe(`report Transparency${TIE}International 2018`);
  });
});
