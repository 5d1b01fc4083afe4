import { describe, expect, it } from 'vitest';
import { buildDataset, type Content } from '../../../src/domain/dataset.ts';
import { rowsOf, TABLES } from '../../../src/domain/tables.ts';
import { realContent, realData, recordOf } from '../../real-content.ts';

const backwards: Content = {
  ...realContent,
  manifest: realContent.manifest.toReversed(),
  sourceFacts: realContent.sourceFacts.toReversed(),
  editions: realContent.editions.toReversed(),
  strategies: realContent.strategies.toReversed(),
  measures: realContent.measures.toReversed(),
  provisions: realContent.provisions.toReversed(),
  assignments: realContent.assignments.toReversed(),
  prose: realContent.prose.toReversed(),
};

describe('buildDataset', () => {
  const others = TABLES.filter((table) => table !== 'agencies' && table !== 'assignments');

  it.each(others)('orders %s the same from files in any order', (table) => {
    expect(rowsOf(buildDataset(backwards), table)).toEqual(rowsOf(realData, table));
  });

  it('orders assignments by measure and printed name, those of one name as they came', () => {
    const names = ({ assignments }: typeof realData) => assignments.map((each) => [each.measure_id, each.as_written]);
    expect(names(buildDataset(backwards))).toEqual(names(realData));
  });

  it('orders agencies by id, and prose by its place in the document', () => {
    const { agencies, proseOf } = buildDataset({ ...backwards, agencies: realContent.agencies.toReversed() });
    expect(agencies.map(({ id }) => id)).toEqual(realContent.agencies.map(({ id }) => id).sort());
    expect(proseOf.get('112')).toEqual(realData.proseOf.get('112'));
  });

  it('loses no record of any table', () => {
    for (const table of ['strategies', 'measures', 'provisions', 'assignments', 'editions', 'agencies'] as const)
      expect(realData[table], table).toHaveLength(realContent[table].length);
    expect(realData.sources).toHaveLength(realContent.manifest.length);
  });

  it('gives the CE year of an edition that has a ROC year', () => {
    expect(realData.editions.map(({ id, year }) => [id, year])).toEqual([
      ['098', 2009],
      ['aac-104', 2015],
      ['107', 2018],
      ['112', 2023],
      ['aac-policy', null],
    ]);
  });

  it('joins what is known of a document to its manifest entry, and leaves null what is not known', () => {
    const report = recordOf(realData.sources, 'report-107');
    expect(report).toMatchObject({ document_no: '院臺法字第 1080029452 號', publisher: null, retrieved_on: null });
    expect(report.sha256).toBe(recordOf(realContent.manifest, 'report-107').sha256);
    const unknown = buildDataset({ ...realContent, sourceFacts: [] });
    expect(recordOf(unknown.sources, 'report-107').document_no).toBeNull();
  });
});
