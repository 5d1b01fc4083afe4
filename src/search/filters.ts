import { parseNumeral } from '../lib/numbers.ts';
import type { AssignmentRole } from '../schemas/assignment.ts';
import type { Status } from '../schemas/indicator.ts';
import type { SearchIndex, SearchRecord } from '../schemas/search.ts';
import type { Lexicon } from './lexicon.ts';

/** What is to be restricted besides the words. */
export type Filters = {
  readonly editions: readonly string[];
  readonly strategies: readonly string[];
  readonly statuses: readonly Status[];
  readonly roles: readonly AssignmentRole[];
  /** Bodies of each 機關: and of each name beside a status or a role. */
  readonly bodies: readonly ReadonlySet<string>[];
};

/** A test of records by filters; a filter with nothing in it lets all pass. */
export function makeFilter(
  index: SearchIndex,
  { plain }: Lexicon,
): (filters: Filters) => (record: SearchRecord) => boolean {
  const titles = new Map(index.strategies.map(({ id, title }) => [id, plain(title)]));
  const inStrategy = (ids: readonly string[], typed: string): boolean => {
    const value = typed.normalize('NFKC').toLowerCase();
    const number = parseNumeral(value.replaceAll(/^第|^策略/gu, ''));
    return ids.some(
      (id) => id === value || id.endsWith(`-${number ?? value}`) || (titles.get(id) ?? '').includes(plain(value)),
    );
  };
  return ({ editions, strategies, statuses, roles, bodies }) =>
    (record) =>
      (editions.length === 0 || editions.includes(record.edition_id)) &&
      strategies.every((value) => inStrategy(record.strategy_ids, value)) &&
      (statuses.length === 0 || statuses.some((status) => record.statuses.includes(status))) &&
      bodies.every((ids) =>
        record.assignments.some(
          ({ agency_id, role }) => ids.has(agency_id) && (roles.length === 0 || roles.includes(role)),
        ),
      ) &&
      (roles.length === 0 || record.assignments.some(({ role }) => roles.includes(role)));
}
