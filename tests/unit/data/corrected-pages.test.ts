import { describe, expect, it } from 'vitest';
import { agencyPage } from '../../../src/data/agency-page.ts';
import { indicatorPage } from '../../../src/data/indicator-page.ts';
import { measurePage } from '../../../src/data/measure-page.ts';
import { fieldName, recordLink } from '../../../src/data/record-links.ts';
import { seriesPage } from '../../../src/data/series-page.ts';
import { recordsByRef } from '../../../src/domain/record-refs.ts';
import { TABLES } from '../../../src/domain/tables.ts';
import { updatedData as data } from '../../content/made-up-updates.ts';
import { realData, recordOf } from '../../real-content.ts';

const ID = '2027-01-15-figure';
const idsOf = ({ corrections }: { corrections: readonly { id: string }[] }): string[] =>
  corrections.map(({ id }) => id);

describe('a corrected figure', () => {
  it('is told of on the pages of its indicator, its measure, its series and the bodies in charge', () => {
    expect(idsOf(indicatorPage(data, recordOf(data.indicators, '107-1-1-t1')))).toEqual([ID]);
    expect(idsOf(measurePage(data, recordOf(data.measures, '107-1-1')))).toEqual([ID]);
    expect(idsOf(seriesPage(data, recordOf(data.series, 'risk-measures-rate')))).toEqual([ID]);
    expect(idsOf(agencyPage(data, recordOf(data.agencies, 'moj-aac')))).toEqual([ID]);
  });

  it('is not told of on others', () => {
    expect(idsOf(indicatorPage(data, recordOf(data.indicators, '107-1-4-t1')))).toEqual([]);
    expect(idsOf(agencyPage(data, recordOf(data.agencies, 'fsc')))).toEqual([]);
    expect(idsOf(indicatorPage(realData, recordOf(realData.indicators, '107-1-1-t1')))).toEqual([]);
  });
});

describe('recordLink', () => {
  it('leads from a check and from a figure that it reads to the page of the check', () => {
    expect(recordLink(realData, 'checks/107-1-1-c1').href).toBe('/checks/107-1-1-c1/');
    const [ref = ''] = [...recordsByRef(realData).keys()].filter((each) => each.startsWith('check_inputs/107-1-1-c1/'));
    expect(recordLink(realData, ref).href).toBe('/checks/107-1-1-c1/');
  });

  it('leads nowhere from a record that there is not', () => {
    expect(() => recordLink(realData, 'sources/none')).toThrow(new Error('there is no record sources/none'));
    expect(() => fieldName(realData, 'none', 'value')).toThrow(new Error('there is no record none'));
  });

  it('leads to a page of the site from a record of every table', () => {
    const firsts = [...Map.groupBy(recordsByRef(realData), ([, { table }]) => table).values()].map(([first]) => first?.[0] ?? '');
    expect(firsts).toHaveLength(TABLES.length);
    for (const ref of firsts) {
      const { href, text } = recordLink(realData, ref);
      expect(href, ref).toMatch(/^\/[a-z]+\/[^/]*\/?(?:#\S+)?$/u);
      expect(href, ref).not.toContain('undefined');
      expect(text, ref).toMatch(/\p{Script=Han}/u);
    }
  }); // prettier-ignore
});
