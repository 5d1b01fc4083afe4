import { describe, expect, it } from 'vitest';
import { fatesOf } from '../../../src/domain/fates.ts';
import { madeUp } from './made-up.ts';

const ids = ['098-1-1', '098-1-2', '098-1-3', '104-1-1', '107-1-1', '112-1-1', '112-1-2', '112-1-3'];
const data = madeUp({
  texts: Object.fromEntries(ids.map((id) => [id, id])),
  links: [
    ['098-1-1', '104-1-1', { note: '第一步' }],
    ['098-1-3', '112-1-1', { note: '隔版再列' }],
  ],
  unlinked: [
    { measure: '098-1-2', became: 'dropped', edition: '104', note: '未見' },
    { measure: '104-1-1', became: 'dropped', edition: '107', note: '到此為止' },
    { measure: '107-1-1', became: 'added', edition: '107', note: '前所未有' },
    { measure: '112-1-2', became: 'added', edition: '112', note: '新增' },
  ],
});
const said = (id: string, edition: string): string[] =>
  fatesOf(data, id, edition).map(({ about, label, note }) => [about, label, note].join('|'));

describe('fatesOf', () => {
  it.each([
    ['098-1-2', '104', ['104||未見']],
    ['098-1-2', '112', ['104||未見']],
    ['112-1-2', '107', ['107||新增']],
    ['107-1-1', '098', ['104||前所未有']],
  ])('gives what is said of %s and %s', (id, edition, expected) => {
    expect(said(id, edition)).toEqual(expected);
  });

  it('follows the links of a measure to where they end', () => {
    expect(said('098-1-1', '107')).toEqual(['104|098-1-1 → 104-1-1|第一步', '107|104-1-1|到此為止']);
  });

  it('stops at a link that leads past the edition, forwards and back', () => {
    expect(said('098-1-3', '104')).toEqual(['104|098-1-3 → 112-1-1|隔版再列']);
    expect(said('112-1-1', '107')).toEqual(['107|098-1-3 → 112-1-1|隔版再列']);
  });

  it('says nothing of what nothing is said of', () => {
    expect(said('112-1-3', '107')).toEqual([]);
  });
});
