import { describe, expect, it } from 'vitest';
import { evidence } from '../../../../scripts/rules/evidence.ts';
import { indicatorCoverage } from '../../../../scripts/rules/indicator-coverage.ts';
import { links } from '../../../../scripts/rules/links.ts';
import { pending } from '../../../../scripts/rules/pending.ts';
import type { Content } from '../../../../scripts/rules/context.ts';
import { buildDataset } from '../../../../src/domain/dataset.ts';
import { latestReported } from '../../../../src/domain/promises.ts';
import type { CuratedEdition } from '../../../../src/schemas/curated-edition.ts';
import { realContent } from '../../../real-content.ts';
import { recordsOf, storedContent } from '../../../content/stored-content.ts';

/** The content with an edition changed. */
const withEdition = (id: string, change: Partial<CuratedEdition>, content: Content = storedContent): Content => ({
  ...content,
  curated: {
    ...content.curated,
    editions: content.curated.editions.map((edition) => (edition.id === id ? { ...edition, ...change } : edition)),
  },
});

/** The same without the indicators of an edition, and without links to it. */
const unread = (id: string, content: Content): Content => ({
  ...content,
  curated: {
    ...content.curated,
    indicators: content.curated.indicators.filter((entry) => !entry.id.startsWith(`${id}-`)),
    links: content.curated.links.filter(({ from, to }) => !from.startsWith(id) && !to.startsWith(id)),
    unlinked: content.curated.unlinked.filter(({ measure, edition }) => !measure.startsWith(id) && edition !== id),
  },
});

const result = {
  id: '112-1-3-r1', measure_id: '112-1-3', kind: 'result', n: null, place: 1, heading: null, roc_year: 112,
  period: null, text: '已辦理。', source_id: 'plan-112', line_start: 42, line_end: 42, places: { text: [[42, 0, 1]] },
} satisfies (typeof realContent.provisions)[number]; // prettier-ignore

const plan = recordsOf('112');
/** The content with a result of 112 that no indicator quotes. */
const reported: Content = {
  ...storedContent,
  editions: new Map([...storedContent.editions, ['112', { ...plan, provisions: [...plan.provisions, result] }]]),
};

describe('an edition whose indicators nobody has read', () => {
  const content = unread('112', withEdition('112', { pending: ['indicators', 'links'] }));

  it('needs none, and the summary says what is to be done', () => {
    expect(indicatorCoverage(content).complaints).toEqual([]);
    // Their only links led to 112, over 107.
    expect(links(content).complaints.map(({ record }) => record)).toEqual(['098-3-2-1', '098-5-3-1']);
    expect(pending(content).complaints).toEqual([]);
    const lines = pending(content).summary.split('\n');
    expect(lines[0]).toBe('still to be read by people:');
    expect(lines).toContain('  112 indicators: 99 targets to be read into content/curated/indicators/112.yaml');
    expect(lines).toContain(
      '  112 links: 58 measures to be linked with the editions before and after, in content/curated/links.yaml and unlinked.yaml',
    );
  });

  it('needs all of them once it says nothing of the kind', () => {
    const finished = unread('112', storedContent);
    expect(indicatorCoverage(finished).complaints).toHaveLength(99);
    expect(links(finished).complaints.length).toBeGreaterThan(58);
  });

  it('needs all of them once there is one, and says so', () => {
    const [first, ...rest] = storedContent.curated.indicators.filter(({ id }) => id.startsWith('112-'));
    const begun = { ...content, curated: { ...content.curated, indicators: first ? [first] : [] } };
    expect(rest.length).toBeGreaterThan(50);
    expect(pending(begun).complaints).toMatchObject([
      {
        record: '112',
        problem: 'indicators are listed as still to be read, and are not',
        expected: 'work that nobody has begun',
        found: 'the edition has indicators',
        edit: 'take indicators out of pending in content/curated/editions.yaml; from then on all of them are demanded',
      },
    ]);
    expect(indicatorCoverage(begun).complaints.length).toBeGreaterThan(90);
  });

  it('stands in no line with the others, between which every measure is still accounted for', () => {
    const between = withEdition('107', { pending: ['links'] });
    const [first] = pending(between).complaints;
    expect(first).toMatchObject({ record: '107', problem: 'links are listed as still to be read, and are not' });
    const data = buildDataset({
      ...realContent,
      editions: realContent.editions.map((edition) =>
        edition.id === '107' ? { ...edition, pending: ['links'] } : edition,
      ),
    });
    expect(data.plans.map(({ id }) => id)).toEqual(['098', '112']);
  });
});

describe('a report that nobody has read', () => {
  const ids = ['112-1-3-t1', '112-1-3-t2'];

  it('is a fault of each indicator of its measures, unless the edition says so', () => {
    expect(indicatorCoverage(reported).complaints.map(({ record }) => record)).toEqual(ids);
    const marked = withEdition('112', { pending: ['results'] }, reported);
    expect(indicatorCoverage(marked).complaints).toEqual([]);
    expect(pending(marked)).toMatchObject({ complaints: [] });
    expect(pending(marked).summary).toContain('  112 results: 2 indicators of content/curated/indicators/112.yaml');
  });

  it('may not be said to be pending where every indicator quotes results', () => {
    const { complaints } = pending(withEdition('107', { pending: ['results'] }));
    expect(complaints).toMatchObject([{ record: '107', found: 'every indicator quotes the results of its measure' }]);
  });

  it('makes its indicators neither met nor without a report', () => {
    const data = buildDataset({
      ...realContent,
      provisions: [...realContent.provisions, result],
      editions: realContent.editions.map((edition) =>
        edition.id === '112' ? { ...edition, pending: ['results'] } : edition,
      ),
    });
    expect(ids.map((id) => data.indicatorById.get(id))).toMatchObject([
      { status: 'reported', status_basis: null },
      { status: 'reported', status_basis: null },
    ]);
    expect(data.indicatorById.get('112-1-1-t1')?.status).toBe('no-report');
    expect(latestReported(data)?.id).toBe('107');
  });
});

describe('a value that an editor gives', () => {
  it('needs no quotation', () => {
    const given = { entered: ['approved_by'], approved_by: '行政院' } satisfies Partial<CuratedEdition>;
    expect(evidence(withEdition('098', given))).toMatchObject({ complaints: [] });
    expect(evidence(withEdition('098', given)).summary).toMatch(/; \d+ values were entered by hand$/u);
    expect(evidence(withEdition('098', { approved_by: '行政院' })).complaints).toMatchObject([
      {
        record: '098',
        problem: 'no evidence holds the value of approved_by',
        edit: 'quote the line that prints it in content/curated/editions.yaml, make it null, or list approved_by under entered where an editor vouches for it',
      },
    ]);
  });

  it.each([
    ['the document prints it', { entered: ['roc_year'] }, 'roc_year', '98年'],
    ['there is none', { entered: ['approved_on'] }, 'approved_on', 'null'],
  ] satisfies [string, Partial<CuratedEdition>, string, string][])(
    'is not listed where %s',
    (_, change, field, found) => {
      expect(evidence(withEdition('098', change)).complaints).toMatchObject([
        { problem: `${field} is listed as entered by hand, and needs not be`, found },
      ]);
    },
  );
});
