import { describe, expect, it } from 'vitest';
import { links } from '../../../../scripts/rules/links.ts';
import type { CuratedLink, Unlinked } from '../../../../src/schemas/link.ts';
import { recordsOf, storedContent } from '../../../content/stored-content.ts';

const { curated } = storedContent;
const at = { file: 'content/curated/links.yaml', line: 1 };

/** What the rule says of other links, or of other measures without one, than the real ones. */
const complaints = (
  entries: readonly CuratedLink[],
  unlinked: readonly Unlinked[] = curated.unlinked,
  editions = curated.editions,
) =>
  links({
    ...storedContent,
    curated: {
      ...curated,
      editions,
      links: entries.map((each) => ({ ...each, at })),
      unlinked: unlinked.map((each) => ({ ...each, at })),
    },
  }).complaints;

const curatedKpi = recordsOf('aac-104').measures.find(({ id }) => id === 'aac-104-1-1')?.text ?? '';

const REAL = curated.links.find(({ from, to }) => from === '107-7-5' && to === '112-7-5');
if (!REAL) throw new Error('no link 107-7-5 → 112-7-5');
const link: CuratedLink = REAL;
const others = curated.links.filter((each) => each !== REAL);

describe('links', () => {
  it('takes the real entries as they are', () => {
    expect(links(storedContent).complaints).toEqual([]);
  });

  it.each([
    ['a measure that does not exist', { to: '112-7-99' }, 'to: no such measure', '112-7-99'],
    ['its own edition', { to: '107-7-6', evidence: { from: link.evidence.from, to: '各公股股權管理機關' } }, 'from an earlier edition to a later one', '107-7-5 → 107-7-6'],
    ['a later edition first', { from: '112-7-5', to: '107-7-5', evidence: { from: link.evidence.to, to: link.evidence.from } }, 'from an earlier edition to a later one', '112-7-5 → 107-7-5'],
    ['a KPI of one agency', { from: 'aac-104-1-1', evidence: { ...link.evidence, from: curatedKpi } }, 'a link joins editions of the plan', 'aac-104-1-1 → 112-7-5'],
    ['words that are not there', { evidence: { ...link.evidence, from: '沒有這幾個字' } }, 'from: the quotation does not stand', '公股'],
    ['a split with one part', { relation: 'split' }, 'a split measure has one link alone', '107-7-5 → 112-7-5'],
    ['a merger of one', { relation: 'merged' }, 'a merged measure has one link alone', '107-7-5 → 112-7-5'],
  ] as const)('refuses %s', (_, change, problem, found) => {
    const said = complaints([...others, { ...link, ...change }]);
    expect(said.map((each) => each.problem).join('\n')).toContain(problem);
    expect(said.map((each) => each.found).join('\n')).toContain(found);
  }); // prettier-ignore

  it('refuses a link that is there twice', () => {
    expect(complaints([...curated.links, link]).map(({ problem }) => problem)).toEqual(['this link is there twice']);
  });

  it('refuses a link over an edition that the measure goes on in', () => {
    const first = curated.links.find(({ from, to }) => from.startsWith('098') && to.startsWith('107'));
    const over = { ...link, from: first?.from ?? '', evidence: { ...link.evidence, from: first?.evidence.from ?? '' } };
    const plan = curated.editions.find(({ id }) => id === '098');
    const more = plan ? [...curated.editions, { ...plan, id: '104', roc_year: 104 }] : [];
    for (const editions of [curated.editions, more])
      expect(complaints([...curated.links, over], curated.unlinked, editions).map(({ problem }) => problem)).toContain(
        'a link leaves out an edition that the measure goes on in',
      );
  });

  it('refuses a measure that nothing accounts for, or that two things do', () => {
    expect(complaints(others).map(({ found }) => found)).toEqual(['107-7-5', '112-7-5']);
    expect(complaints(curated.links, curated.unlinked.slice(1)).map(({ found }) => found)).toEqual([
      curated.unlinked[0]?.measure,
    ]);
    const twice: Unlinked = { measure: '107-7-5', became: 'dropped', edition: '112', note: '重複。' };
    expect(complaints(curated.links, [...curated.unlinked, twice]).map(({ found }) => found)).toEqual(['107-7-5']);
    const unknown: Unlinked = { ...twice, measure: '107-99-1' };
    expect(complaints(curated.links, [...curated.unlinked, unknown]).map(({ problem }) => problem)).toEqual([
      'no such measure',
    ]);
  });

  it.each([
    ['107-1-2', 'dropped', '098', '112'],
    ['112-1-4', 'added', '107', '112'],
    ['098-1-1-1-1', 'added', '098', 'no entry'],
    ['112-1-4', 'dropped', '112', 'no entry'],
    ['aac-104-1-1', 'dropped', '107', 'no entry'],
  ] as const)('refuses that %s is said to be %s in %s', (measure, became, edition, expected) => {
    const entry: Unlinked = { measure, became, edition, note: '。' };
    const [said] = complaints(curated.links, [...curated.unlinked, entry]).filter(({ problem }) => problem.startsWith('the edition is not'));
    expect(said).toMatchObject({ record: measure, found: edition });
    expect(said?.expected).toContain(expected);
  }); // prettier-ignore
});
