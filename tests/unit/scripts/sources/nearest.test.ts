import { describe, expect, it } from 'vitest';
import { nearest } from '../../../../scripts/sources/nearest.ts';

const near = (words: string, most = 3): string[] =>
  nearest(words, ['法務部廉政署', '法務部', '國防部', '金融監督管理委員會'], (name) => [name], most);

describe('nearest', () => {
  it('puts what is most like the words first', () => {
    expect(near('法務部廉正署')).toEqual(['法務部廉政署', '法務部']);
    expect(near('金融監督管理會', 1)).toEqual(['金融監督管理委員會']);
  });

  it('knows a body by any of its forms, whatever their width and blanks', () => {
    expect(nearest('ＦＳＣ 會', [{ id: 'fsc', forms: ['金管會', 'FSC會'] }], ({ forms }) => forms, 1)).toHaveLength(1);
  });

  it('gives nothing for what is hardly like anything', () => {
    expect(near('太空總署')).toEqual([]);
    expect(near('')).toEqual([]);
  });
});
