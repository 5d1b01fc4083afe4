import { numbersIn } from '../../src/domain/arithmetic.ts';
import { provisionIdOf } from '../../src/domain/indicators.ts';
import type { CuratedIndicator, CuratedObservation } from '../../src/schemas/curated-indicator.ts';
import type { Complaint } from '../content-error.ts';
import type { Entry } from '../content/yaml.ts';
import type { Content, Rule } from './context.ts';
import { provisionsById, quoteFaults } from './provision-quotes.ts';
import { valueFaults } from './quoted-values.ts';

type Fault = { readonly problem: string; readonly expected?: string; readonly found?: string };
type Placed = { readonly name: string; readonly observation: CuratedObservation };

const LISTS = ['targets', 'actuals', 'standards', 'claims'] as const;

/** An entry's observations with the words by which messages name them: `actuals[2]`, counted from 1. */
export const placed = (entry: CuratedIndicator): Placed[] =>
  LISTS.flatMap((list) => entry[list].map((observation, index) => ({ name: `${list}[${index + 1}]`, observation })));

const mains = (rows: readonly CuratedObservation[]): CuratedObservation[] =>
  rows.filter(({ reading }) => reading === 'main');

/** What is wrong with an entry's own fields, whatever its evidence says. */
function shapeFaults(entry: CuratedIndicator): Fault[] {
  const { kind, unit, direction, direction_basis, arguable, note, outcome } = entry;
  const faults: (Fault | false)[] = [
    (kind === 'quantity') !== (unit !== null) && {
      problem: 'a quantity has a unit, and nothing else has',
      expected: kind === 'quantity' ? 'the unit as printed' : 'no unit',
      found: unit ?? 'none',
    },
    (direction === null) !== (direction_basis === null) && {
      problem: 'direction and direction_basis stand together',
      expected: 'both or neither',
      found: `${direction ?? 'none'}, ${direction_basis ?? 'none'}`,
    },
    (direction !== null) !== (kind === 'quantity' && entry.targets.length > 0) && {
      problem: 'every quantity with a target has a direction, and nothing else has',
      expected: kind === 'quantity' && entry.targets.length > 0 ? 'a direction' : 'none',
      found: direction ?? 'none',
    },
    arguable &&
      note === null && {
        problem: 'an arguable entry gives no reason',
        expected: 'a note with the reason and the other readings',
        found: 'no note',
      },
    kind === 'quantity' &&
      mains(entry.targets).length > 1 && {
        problem: 'there is more than one main target',
        expected: 'one; the others part or alternative, or indicators of their own',
        found: String(mains(entry.targets).length),
      },
    kind === 'quantity' &&
      mains(entry.actuals).length > 1 && {
        problem: 'there is more than one main actual',
        expected: 'one; the others part or alternative',
        found: String(mains(entry.actuals).length),
      },
  ];
  const decided = kind === 'quantity' && [entry.targets, entry.actuals].every((rows) => mains(rows).some(hasValue));
  const reported = entry.actuals.length + entry.claims.length > 0;
  const wantsOutcome = reported && !decided && entry.targets.length > 0;
  return [
    ...faults.filter((fault) => fault !== false),
    ...(wantsOutcome === (outcome !== null)
      ? []
      : [
          {
            problem: 'an outcome stands where something was reported and no number decides, and nowhere else',
            expected: wantsOutcome ? 'done, short or unclear' : 'no outcome',
            found: outcome ?? 'none',
          },
        ]),
  ];
}

const hasValue = ({ value }: CuratedObservation): boolean => value !== null;

/** Figures of an entry that the sum of another adds up. */
const summands = (entry: CuratedIndicator, { derivation, working }: CuratedObservation): CuratedObservation[] =>
  derivation === 'summed'
    ? entry.actuals.filter(
        ({ reading, value }) => reading === 'part' && value !== null && numbersIn(working ?? '').includes(value),
      )
    : [];

/** How a figure differs from another in unit or period, in words. */
const unlike = (entry: CuratedIndicator, one: CuratedObservation, other: CuratedObservation): string[] => [
  ...((one.unit ?? entry.unit) === (other.unit ?? entry.unit)
    ? []
    : [`unit 「${one.unit ?? entry.unit ?? ''}」 for 「${other.unit ?? entry.unit ?? ''}」`]),
  ...(one.period === other.period ? [] : [`period ${one.period ?? 'the year'}`]),
];

/** What is wrong with how an observation reads beside its indicator's target and its own summands. */
function readingFaults(entry: CuratedIndicator, { observation }: Placed): Fault[] {
  const { reading, arguable, note } = observation;
  const [target] = mains(entry.targets);
  const decides =
    entry.kind === 'quantity' && entry.actuals.includes(observation) && reading === 'main' && hasValue(observation);
  const fromTarget = decides && target !== undefined ? unlike(entry, observation, target) : [];
  const fromSummands = decides
    ? summands(entry, observation).flatMap((part) =>
        unlike(entry, part, observation).map((words) => `${part.value}: ${words}`),
      )
    : [];
  const faults: (Fault | false)[] = [
    fromTarget.length > 0 && {
      problem: 'the actual differs from its target in unit or period, and no note says why they count the same',
      expected: 'a note: why both count the same thing, or what the period leaves out',
      found: fromTarget.join(', '),
    },
    fromSummands.length > 0 && {
      problem: 'a sum adds figures of another unit or period, and no note says why they count the same',
      expected: 'a note: why all count the same thing, or what a period leaves out',
      found: fromSummands.join(', '),
    },
    (arguable || reading === 'alternative') && {
      problem: 'an arguable or alternative reading gives no reason',
      expected: 'a note',
      found: 'none',
    },
  ];
  return note === null ? faults.filter((fault) => fault !== false) : [];
}

function entryFaults(content: Content, provisions: ReturnType<typeof provisionsById>, entry: Entry<CuratedIndicator>) {
  const known = new Set(content.curated.agencies.map(({ id }) => id));
  const complaint =
    (record: string) =>
    (fault: Fault): Complaint => ({ ...entry.at, record, ...fault, edit: `correct this entry of ${entry.at.file}` });
  const provisionId = provisionIdOf(entry.id);
  const unknown = provisions.has(provisionId)
    ? []
    : [
        {
          problem: 'the indicator stands on no provision',
          expected: 'the id of a target, or of a result without one',
          found: provisionId,
        },
      ];
  const rows = placed(entry).flatMap((row) =>
    [
      ...row.observation.evidence.flatMap((quote) => quoteFaults(provisions, quote)),
      ...valueFaults(row.observation, row.observation.unit ?? entry.unit),
      ...readingFaults(entry, row),
      ...(row.observation.agency === null || known.has(row.observation.agency)
        ? []
        : [{ problem: 'no such agency', expected: 'an id of agencies.yaml', found: row.observation.agency }]),
    ].map(complaint(`${entry.id} ${row.name}`)),
  );
  return [...[...unknown, ...shapeFaults(entry)].map(complaint(entry.id)), ...rows];
}

/** Each indicator stands on a provision, and each of its figures on words that contain it. */
export const indicators: Rule = (content) => {
  const provisions = provisionsById(content);
  const entries = content.curated.indicators;
  const first = new Map<string, Entry<CuratedIndicator>>();
  const twice = entries.flatMap((entry): Complaint[] => {
    const earlier = first.get(entry.id);
    first.set(entry.id, earlier ?? entry);
    return earlier === undefined
      ? []
      : [
          {
            ...entry.at,
            record: entry.id,
            problem: 'this id is used twice',
            expected: 'another id',
            found: `also on line ${earlier.at.line} of ${earlier.at.file}`,
            edit: `correct one of the two entries`,
          },
        ];
  });
  const figures = entries.flatMap(placed);
  return {
    complaints: [...twice, ...entries.flatMap((entry) => entryFaults(content, provisions, entry))],
    summary: `${entries.length} indicators with ${figures.length} observations stand word for word on their lines`,
  };
};
