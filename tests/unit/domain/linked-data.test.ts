import { describe, expect, it } from 'vitest';
import { datasetNode, type Described } from '../../../src/domain/dataset-node.ts';
import { breadcrumbs, linkedDataText, officialDocument } from '../../../src/domain/linked-data.ts';
import { realData, recordOf } from '../../real-content.ts';

describe('linkedDataText', () => {
  it('cannot be ended by what it says', () => {
    const text = linkedDataText([breadcrumbs([{ name: '</script><script>alert(1)<!--', address: 'https://example.org/' }])]);
    expect(text).not.toContain('<');
    expect(JSON.stringify(JSON.parse(text))).toContain('</script><script>alert(1)<!--');
  }); // prettier-ignore
});

describe('officialDocument', () => {
  const source = recordOf(realData.sources, 'report-107');

  it('leaves out what is not known', () => {
    expect(officialDocument({ ...source, document_no: null }, 'https://example.org/s/')).toEqual({
      '@type': 'DigitalDocument',
      name: source.title,
      url: 'https://example.org/s/',
    });
  });

  it('gives publisher, day, number and original address where they are known', () => {
    const known = { ...source, publisher: '行政院', issued: '2019-09-11', original_url: 'https://www.ey.example/' };
    expect(officialDocument(known, 'https://example.org/s/')).toMatchObject({
      publisher: { '@type': 'GovernmentOrganization', name: '行政院' },
      datePublished: '2019-09-11',
      identifier: '院臺法字第 1080029452 號',
      sameAs: 'https://www.ey.example/',
    });
  });
});

const described: Described = {
  name: '資料',
  description: '說'.repeat(50),
  address: 'https://example.org/data/',
  version: '1.2.3',
  modified: '2027-01-15',
  years: [2023, 2009, 2018],
  variables: ['目標'],
  keywords: ['廉政'],
  downloads: [{ name: '表', address: 'https://example.org/t.csv', type: 'text/csv', bytes: 12 }],
  basedOn: [],
};
const publisher = {
  name: '本站',
  address: 'https://example.org/',
  licence: 'https://data.gov.tw/license',
  place: '臺灣',
  catalogue: { name: '目錄', address: 'https://example.org/data/' },
};

describe('datasetNode', () => {
  it('covers the years from the first to the last, one year alone, or says nothing of them', () => {
    const coverageOf = (years: number[]) => datasetNode({ ...described, years }, publisher)['temporalCoverage'];
    expect(coverageOf([2023, 2009, 2018])).toBe('2009/2023');
    expect(coverageOf([2018])).toBe('2018');
    expect(coverageOf([])).toBeUndefined();
  });

  it('gives each file with its type and its bytes', () => {
    expect(datasetNode(described, publisher)['distribution']).toEqual([
      {
        '@type': 'DataDownload',
        name: '表',
        contentUrl: 'https://example.org/t.csv',
        encodingFormat: 'text/csv',
        contentSize: '12 B',
      },
    ]);
  });

  it.each([49, 5001])('refuses a description of %i characters', (length) => {
    expect(() => datasetNode({ ...described, description: '說'.repeat(length) }, publisher)).toThrow(
      `資料: the description of a dataset has 50 to 5000 characters, found ${length}`,
    );
  });
});
