import { observationRows, mainsOf, provisionIdOf } from '../../src/domain/indicators.ts';
import { compareIds } from '../../src/domain/order.ts';
import type { CuratedSeries } from '../../src/schemas/series.ts';
import type { Complaint } from '../content-error.ts';
import type { Entry } from '../content/yaml.ts';
import type { Content, Rule } from './context.ts';
import { provisionsById, quoteFaults } from './provision-quotes.ts';

type Fault = { readonly problem: string; readonly expected: string; readonly found: string };

function memberFaults(content: Content, series: Entry<CuratedSeries>): Fault[] {
  const provisionById = provisionsById(content);
  const members = series.indicators.map((id) => content.curated.indicators.find((entry) => entry.id === id));
  const missing = series.indicators.filter((_, index) => members[index] === undefined);
  if (missing.length > 0)
    return [{ problem: 'a member does not exist', expected: 'ids of indicators', found: missing.join(', ') }];
  const mains = members.map((entry) =>
    Object.values(mainsOf(entry ? observationRows(entry, { provisionById, yearOf: () => null }) : [])).filter(
      (row) => row !== undefined,
    ),
  );
  const numberless = members.filter((_, index) => mains[index]?.length === 0);
  const units = new Set(mains.flat().map(({ unit }) => unit ?? 'none'));
  const periods = new Set(mains.flat().map(({ period }) => period ?? 'the whole year'));
  return [
    ...(units.size > 1 && series.note === null
      ? [
          {
            problem: 'the figures have different units, and no note says why they count the same thing',
            expected: `「${series.unit}」 throughout, or a note`,
            found: [...units].join(', '),
          },
        ]
      : []),
    ...(periods.size > 1 && series.note === null
      ? [
          {
            problem: 'the figures cover different periods, and no note says what is left out',
            expected: 'whole years throughout, or a note',
            found: [...periods].join(', '),
          },
        ]
      : []),
    ...(units.has(series.unit)
      ? []
      : [{ problem: 'no figure has the unit of the series', expected: [...units].join(', '), found: series.unit }]),
    ...numberless.map((entry) => ({
      problem: 'a member has no number',
      expected: 'indicators with a main target or a main actual',
      found: entry?.id ?? '',
    })),
  ];
}

/** Order of time: by the year that an id's provision is for, which its edition or its own part says. */
const yearIn = (indicatorId: string): number => {
  const own = /-[trx](\d+)-\d+$/u.exec(provisionIdOf(indicatorId))?.[1];
  return Number(own ?? /\d+/u.exec(indicatorId)?.[0]);
};

/** Series follow indicators that exist, once each, in time order, in one unit and period or with the reason. */
export const series: Rule = (content) => {
  const provisions = provisionsById(content);
  const entries = content.curated.series;
  const inTime = (ids: readonly string[]): boolean =>
    ids.every((id, index) => index === 0 || yearIn(ids[index - 1] ?? '') <= yearIn(id));
  const users = Map.groupBy(
    entries.flatMap(({ id, indicators }) => indicators.map((indicator) => ({ id, indicator }))),
    ({ indicator }) => indicator,
  );
  const complaints = entries.flatMap((entry, index): Complaint[] => {
    const faults: Fault[] = [
      ...memberFaults(content, entry),
      ...[...entry.evidence, ...entry.reason].flatMap((quote) => quoteFaults(provisions, quote)),
      ...(inTime(entry.indicators)
        ? []
        : [
            {
              problem: 'the members are not in time order',
              expected: [...entry.indicators].sort((a, b) => yearIn(a) - yearIn(b) || compareIds(a, b)).join(', '),
              found: entry.indicators.join(', '),
            },
          ]),
      ...(entry.comparable === 'partly' && entry.note === null
        ? [{ problem: 'a partial comparison does not say the difference', expected: 'a note', found: 'none' }]
        : []),
      ...(entries.findIndex(({ id }) => id === entry.id) === index
        ? []
        : [{ problem: 'this id is used twice', expected: 'another id', found: entry.id }]),
      ...entry.indicators
        .filter((id) => (users.get(id)?.length ?? 0) > 1)
        .map((id) => ({ problem: 'an indicator is in two series', expected: 'one', found: id })),
    ];
    return faults.map((fault) => ({
      ...entry.at,
      record: entry.id,
      ...fault,
      edit: `correct this entry of ${entry.at.file}`,
    }));
  });
  return { complaints, summary: `${entries.length} series follow indicators over the editions` };
};
