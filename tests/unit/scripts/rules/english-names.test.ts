import { describe, expect, it } from 'vitest';
import { sentence } from '../../../../scripts/content-error.ts';
import type { Content } from '../../../../scripts/rules/context.ts';
import { englishNames } from '../../../../scripts/rules/english-names.ts';
import { storedContent } from '../../../content/stored-content.ts';

type Entry = Content['curated']['english'][number];

const FILE = 'content/curated/english/strategies.yaml';
const real = storedContent.curated.english;
const first = real.find(({ id }) => id === '107-2');
if (!first) throw new Error('107-2 has no English name');

/** The real content with other English names, and another state of the edition 107. */
const content = (
  english: readonly Entry[],
  pending: Content['curated']['editions'][number]['pending'] = [],
): Content => ({
  ...storedContent,
  curated: {
    ...storedContent.curated,
    english: [...english],
    editions: storedContent.curated.editions.map((each) => (each.id === '107' ? { ...each, pending } : each)),
  },
});

const said = (english: readonly Entry[]): string[] => englishNames(content(english)).complaints.map(sentence);
const without = (...ids: string[]): Entry[] => real.filter(({ id }) => !ids.includes(id));
const at = `${FILE}:${first.at.line} 107-2`;

describe('englishNames', () => {
  it('takes the real names as they are: each strategy, edition, document, series and indicator has one', () => {
    const { complaints, summary } = englishNames(storedContent);
    expect(complaints).toEqual([]);
    expect(summary).toBe('503 English names translate the words of their records; every indicator has one');
  });

  it('refuses a record without a name, with what to do', () => {
    expect(said(without('107-2'))).toEqual([
      `${FILE} 107-2: this record has no English name
  expected: an entry for 「促進公開透明，防止利益衝突。」
  found:    none
  to do:    translate it, and add the entry to ${FILE}`,
    ]);
    expect(said(without('107', 'plan-098', 'special-audits')).map((each) => each.split(':')[0])).toEqual([
      'content/curated/english/editions.yaml 107',
      'content/curated/english/sources.yaml plan-098',
      'content/curated/english/series.yaml special-audits',
    ]);
  });

  it('refuses a name of other words than those of the record', () => {
    expect(said([...without('107-2'), { ...first, title: '促進公開透明' }])).toEqual([
      `${at}: the Chinese is not that of the record
  expected: 「促進公開透明，防止利益衝突。」
  found:    「促進公開透明」
  to do:    translate the words of the record, and copy them here`,
    ]);
  });

  it('refuses a name of nothing, in the wrong list too, and a second one', () => {
    const moved = { ...first, at: { ...first.at, file: 'content/curated/english/editions.yaml' } };
    expect(said([...real, moved])[0]).toContain('nothing in this list has this id');
    expect(said([...real, { ...first, id: '107-10' }])[0]).toContain('found:    107-10');
    expect(said([...real, { ...first, at: { ...first.at, line: 9999 } }])).toEqual([
      `${FILE}:9999 107-2: this record has two English names
  expected: one entry
  found:    another on line ${first.at.line}
  to do:    take one of them out`,
    ]);
  });

  it('lets an edition wait that people have not done with, and says so', () => {
    const { complaints, summary } = englishNames(content(without('107-2', '107-3', '107'), ['links']));
    expect(complaints).toEqual([]);
    expect(summary.split('\n').slice(1)).toEqual([
      'still to be translated by people:',
      `  107 English names: 2 of ${FILE}, 1 of content/curated/english/editions.yaml`,
    ]);
  });

  it('lets an indicator do without, and counts those that do', () => {
    const { complaints, summary } = englishNames(content(without('107-1-1-t1', '107-1-1-t4', '112-1-1-t1')));
    expect(complaints).toEqual([]);
    expect(summary).toMatch(/; indicators without one: 2 of 107, 1 of 112$/u);
  });
});
