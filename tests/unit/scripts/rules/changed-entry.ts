import type { Complaint } from '../../../../scripts/content-error.ts';
import type { Rule } from '../../../../scripts/rules/context.ts';
import type { CuratedIndicator } from '../../../../src/schemas/curated-indicator.ts';
import { storedContent } from '../../../content/stored-content.ts';

/** Another form of an entry. */
export type Change = (entry: CuratedIndicator) => CuratedIndicator;
type Entry = (typeof storedContent.curated.indicators)[number];

/** The real entry of an id. */
export const entryOf = (id: string): Entry => {
  const entry = storedContent.curated.indicators.find((each) => each.id === id);
  if (!entry) throw new Error(`no indicator ${id}`);
  return entry;
};

/** What a rule says of the real content with one entry changed, besides what it says of it as it is. */
export function complaints(rule: Rule, id: string, change: Change): Complaint[] {
  const entry = entryOf(id);
  const changed = { ...change(structuredClone(entry)), at: entry.at };
  const rest = storedContent.curated.indicators.filter((each) => each !== entry);
  const say = (list: readonly Entry[]) =>
    rule({ ...storedContent, curated: { ...storedContent.curated, indicators: [...list] } }).complaints;
  const before = new Set(say([...rest, entry]).map((each) => JSON.stringify(each)));
  return say([...rest, changed]).filter((each) => !before.has(JSON.stringify(each)));
}

type List = 'targets' | 'actuals' | 'claims';

/** Changes one observation, counted from 1. */
export const observation =
  (list: List, place: number, change: Partial<CuratedIndicator['targets'][number]>): Change =>
  (entry) => ({
    ...entry,
    [list]: entry[list].map((each, index) => (index === place - 1 ? { ...each, ...change } : each)),
  });

export const quote = (entry: string, list: List, place: number, change: object): Change => {
  const evidence = entryOf(entry)[list][place - 1]?.evidence ?? [];
  return observation(list, place, {
    evidence: evidence.map((each, index) => (index === 0 ? { ...each, ...change } : each)),
  });
};
