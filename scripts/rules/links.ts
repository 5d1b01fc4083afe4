import { planEditions } from '../../src/domain/lineage.ts';
import type { CuratedLink, Unlinked } from '../../src/schemas/link.ts';
import type { ImportedMeasure } from '../../src/schemas/measure.ts';
import type { Complaint } from '../content-error.ts';
import type { Entry } from '../content/yaml.ts';
import { tableOf, type Rule } from './context.ts';

type Fault = { readonly problem: string; readonly expected: string; readonly found: string };
type Measures = ReadonlyMap<string, ImportedMeasure>;

/** Place of an edition among those of the plan, in their order; -1 of a document that continues none of them. */
type RankOf = (edition: string | undefined) => number;

function endFaults(measures: Measures, { from, to, evidence }: CuratedLink): Fault[] {
  const ends = [
    ['from', from, evidence.from],
    ['to', to, evidence.to],
  ] as const;
  return ends.flatMap(([end, id, quote]): Fault[] => {
    const measure = measures.get(id);
    if (!measure) return [{ problem: `${end}: no such measure`, expected: 'an id of a measure', found: id }];
    return measure.text.includes(quote)
      ? []
      : [
          {
            problem: `${end}: the quotation does not stand in the measure`,
            expected: `「${quote}」`,
            found: `「${measure.text}」`,
          },
        ];
  });
}

/** Whether a link joins editions of the plan as it may: the earlier first, and none left out that the measure goes on in. */
function editionFaults(measures: Measures, rankOf: RankOf, link: CuratedLink, links: readonly CuratedLink[]): Fault[] {
  const rankAt = (id: string): number => rankOf(measures.get(id)?.edition_id);
  const found = `${link.from} → ${link.to}`;
  if (!measures.has(link.from) || !measures.has(link.to)) return [];
  const [from, to] = [rankAt(link.from), rankAt(link.to)];
  if (from < 0 || to < 0)
    return [{ problem: 'a link joins editions of the plan', expected: 'measures of two editions of it', found }];
  if (from >= to)
    return [{ problem: 'a link goes from an earlier edition to a later one', expected: 'another edition', found }];
  const between = links.find((each) => each.from === link.from && rankAt(each.to) > from && rankAt(each.to) < to);
  return between === undefined
    ? []
    : [
        {
          problem: 'a link leaves out an edition that the measure goes on in',
          expected: `only ${between.from} → ${between.to}`,
          found,
        },
      ];
}

/** Whether an entry on what became of a measure names the edition that it may: the next one, or the measure's own. */
function unlinkedFaults(measures: Measures, plans: readonly string[], { measure, became, edition }: Unlinked): Fault[] {
  const own = measures.get(measure)?.edition_id;
  if (own === undefined) return [{ problem: 'no such measure', expected: 'an id of a measure', found: measure }];
  const rank = plans.indexOf(own);
  const expected = rank < 0 ? undefined : became === 'dropped' ? plans[rank + 1] : rank > 0 ? own : undefined;
  return edition === expected
    ? []
    : [
        {
          problem: `the edition is not the one in which it is ${became}`,
          expected: expected ?? `no entry: nothing of edition ${own} can be ${became}`,
          found: edition,
        },
      ];
}

/** A split has other parts, a merger other sources. */
function relationFaults({ from, to, relation }: CuratedLink, links: readonly CuratedLink[]): Fault[] {
  const others = links.filter((each) => (relation === 'split' ? each.from === from : each.to === to));
  return (relation === 'split' || relation === 'merged') && others.length < 2
    ? [
        {
          problem: `a ${relation} measure has one link alone`,
          expected: 'another link of it, or revised',
          found: `${from} → ${to}`,
        },
      ]
    : [];
}

/** Measures of the plans that neither a link nor an entry on what became of them accounts for, or both do. */
function coverageFaults(
  measures: Measures,
  plans: readonly string[],
  links: readonly CuratedLink[],
  unlinked: readonly Unlinked[],
) {
  const linked = { dropped: new Set(links.map(({ from }) => from)), added: new Set(links.map(({ to }) => to)) };
  return [...measures.values()].flatMap(({ id, edition_id }) =>
    (['dropped', 'added'] as const)
      .filter((became) => plans.includes(edition_id) && edition_id !== plans.at(became === 'dropped' ? -1 : 0))
      .filter((became) => {
        const told = unlinked.filter((each) => each.measure === id && each.became === became).length;
        return told + (linked[became].has(id) ? 1 : 0) !== 1;
      })
      .map((became) => ({
        problem: `the measure is linked ${became === 'dropped' ? 'to no later one' : 'to no earlier one'} and no entry says so, or is both`,
        expected: `a link, or one entry of unlinked.yaml that says ${became}`,
        found: id,
      })),
  );
}

/** Links join measures of different editions, once, on words of both; every measure of the plans is accounted for. */
export const links: Rule = (content) => {
  const measures = new Map(tableOf(content, 'measures').map(({ record }) => [record.id, record]));
  const { links: entries, unlinked } = content.curated;
  const plans = planEditions(content.curated.editions).map(({ id }) => id);
  const rankOf: RankOf = (edition) => plans.indexOf(edition ?? '');
  const complain =
    (entry: Entry<unknown>, record: string) =>
    (fault: Fault): Complaint => ({ ...entry.at, record, ...fault, edit: `correct this entry of ${entry.at.file}` });
  const complaints = [
    ...entries.flatMap((entry, place) => {
      const { from, to } = entry;
      const isDouble = entries.findIndex((each) => each.from === from && each.to === to) !== place;
      return [
        ...endFaults(measures, entry),
        ...editionFaults(measures, rankOf, entry, entries),
        ...relationFaults(entry, entries),
        ...(isDouble ? [{ problem: 'this link is there twice', expected: 'once', found: `${from} → ${to}` }] : []),
      ].map(complain(entry, `${from} → ${to}`));
    }),
    ...unlinked.flatMap((entry) => unlinkedFaults(measures, plans, entry).map(complain(entry, entry.measure))),
    ...coverageFaults(measures, plans, entries, unlinked).map((fault): Complaint => ({
      file: 'content/curated/links.yaml',
      record: fault.found,
      ...fault,
      edit: 'add the link or the entry',
    })),
  ];
  return {
    complaints,
    summary: `${entries.length} links between editions; ${unlinked.length} measures begin or end without one`,
  };
};
