import type { ImportedAssignment } from '../schemas/assignment.ts';
import { oncePerPair } from '../lib/once.ts';
import { foldForMatching } from '../lib/text.ts';
import { succession, unitsOf } from './agencies.ts';
import type { Dataset } from './dataset.ts';
import type { PlacedObservation } from './indicators.ts';
import type { NamedAgency, NamedEdition, NamedIndicator } from './names.ts';

/**
 * How a body answers for an indicator: `alone`; `shared` with the bodies named beside it; `support` (協辦); `all`
 * where everybody (各機關) answers with it, or it is that name.
 */
export type Share = 'alone' | 'shared' | 'support' | 'all';

export const SHARES: readonly Share[] = ['alone', 'shared', 'support', 'all'];

export type Answer = {
  readonly indicator: NamedIndicator;
  readonly share: Share;
  /** The other bodies that answer, by the names of the edition. */
  readonly others: readonly NamedAgency[];
  /** Figures of the result that the source says are this body's own. */
  readonly own: readonly PlacedObservation[];
};

/** The body that a printed heading inside the target's cell names, whose target it then is. */
const headed = (data: Dataset, indicator: NamedIndicator, named: readonly NamedAgency[]): NamedAgency | undefined => {
  const heading = data.provisionById.get(indicator.provision_id)?.heading ?? null;
  if (heading === null || data.provisionById.get(indicator.provision_id)?.kind === 'other') return undefined;
  const words = foldForMatching(heading);
  return [...named, ...data.agencies].find((agency) =>
    [agency.name, ...agency.abbreviations, ...agency.variants].some((form) => foldForMatching(form) === words),
  );
};

/** Assignments of the measure that reach an indicator: those of its printed scope, where scopes are printed. */
const assignmentsOf = (data: Dataset, { id, measure_id }: NamedIndicator): readonly ImportedAssignment[] => {
  const scope = data.scopes.get(id) ?? null;
  return (data.assignmentsOf.get(measure_id) ?? []).filter((each) => each.scope === null || each.scope === scope);
};

type Answering = { readonly leads: readonly NamedAgency[]; readonly supports: readonly NamedAgency[] };

/** The bodies that answer for an indicator, those that support it, and the one that its own cell names. */
export const answerable = oncePerPair((data: Dataset, indicator: NamedIndicator): Answering => {
  const assignments = assignmentsOf(data, indicator);
  const named = (supporting: boolean): NamedAgency[] => [
    ...new Set(
      assignments
        .filter(({ role }) => (role === 'support') === supporting)
        .flatMap(({ agency_id }) => data.agencyById.get(agency_id) ?? []),
    ),
  ];
  const [leads, supports] = [named(false), named(true)];
  const own = headed(data, indicator, [...leads, ...supports]);
  if (own) return { leads: [own], supports: [] };
  // Where the scope leaves supporting bodies alone, the thing asked for is theirs to answer.
  return leads.length === 0 ? { leads: supports, supports: [] } : { leads, supports };
});

function answerOf(data: Dataset, indicator: NamedIndicator, names: ReadonlySet<string>): Answer | null {
  const { leads, supports } = answerable(data, indicator);
  const self = (agency: NamedAgency): boolean => names.has(agency.id);
  const own = (data.observationsOf.get(indicator.id) ?? []).filter(
    ({ kind, agency_id }) => kind !== 'target' && agency_id !== null && names.has(agency_id),
  );
  const others = leads.filter((agency) => !self(agency));
  if (!leads.some(self)) return supports.some(self) ? { indicator, share: 'support', others: leads, own } : null;
  const share = leads.some(({ id }) => data.everyone.has(id)) ? 'all' : others.length > 0 ? 'shared' : 'alone';
  return { indicator, share, others, own };
}

export type EditionAnswers = {
  readonly edition: NamedEdition;
  readonly shares: readonly { readonly share: Share; readonly answers: readonly Answer[] }[];
};

/** What any of some names of one body answers for, by edition and share, in printed order. */
function answersOf(data: Dataset, names: readonly string[]): EditionAnswers[] {
  const set = new Set(names);
  const answers = data.indicators.flatMap((indicator) => answerOf(data, indicator, set) ?? []);
  return data.editions.flatMap((edition) => {
    const here = answers.filter(
      ({ indicator }) => data.measureById.get(indicator.measure_id)?.edition_id === edition.id,
    );
    const shares = SHARES.map((share) => ({ share, answers: here.filter((answer) => answer.share === share) })).filter(
      (group) => group.answers.length > 0,
    );
    return shares.length > 0 ? [{ edition, shares }] : [];
  });
}

/** A body's own record under all its names, and below it the records of its units, kept apart. */
export const answerRecord = oncePerPair((data: Dataset, agency: NamedAgency) => {
  const { former, later } = succession(agency.id, data.agencyById);
  const names = [...former, agency.id, ...later];
  const units = names
    .flatMap((id) => unitsOf(id, data.agencies))
    .map((unit) => ({ unit, editions: answersOf(data, [unit.id]) }))
    .filter(({ editions }) => editions.length > 0);
  return { own: answersOf(data, names), units };
});
