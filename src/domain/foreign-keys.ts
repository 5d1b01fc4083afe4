import type { TableName } from './tables.ts';

/** Fields of each table that name a record of another table, or of the same one, by its id. */
export const FOREIGN_KEYS: Readonly<Record<TableName, Readonly<Record<string, TableName>>>> = {
  sources: {},
  editions: {},
  strategies: { edition_id: 'editions', parent_id: 'strategies', source_id: 'sources' },
  measures: { edition_id: 'editions', strategy_id: 'strategies', source_id: 'sources' },
  provisions: { measure_id: 'measures', source_id: 'sources' },
  agencies: { parent_id: 'agencies' },
  assignments: { measure_id: 'measures', agency_id: 'agencies' },
  indicators: { measure_id: 'measures', provision_id: 'provisions' },
  observations: { indicator_id: 'indicators', agency_id: 'agencies', source_id: 'sources' },
  series: {},
  movements: { series_id: 'series', from_indicator_id: 'indicators', to_indicator_id: 'indicators' },
  links: { from_measure_id: 'measures', to_measure_id: 'measures' },
  checks: { source_id: 'sources', measure_id: 'measures' },
  check_inputs: { check_id: 'checks', source_id: 'sources' },
};

/** Fields of each table that list records of another table, or of the same one, by their ids. */
export const LISTED_IDS: Readonly<Partial<Record<TableName, Readonly<Record<string, TableName>>>>> = {
  editions: { source_ids: 'sources' },
  agencies: { predecessor_ids: 'agencies', successor_ids: 'agencies' },
  series: { indicator_ids: 'indicators' },
};

/** The fields that tell a table's records apart. */
export const PRIMARY_KEYS: Readonly<Record<TableName, readonly string[]>> = {
  sources: ['id'],
  editions: ['id'],
  strategies: ['id'],
  measures: ['id'],
  provisions: ['id'],
  agencies: ['id'],
  // A body may be named for a measure twice, in two roles or for two scopes.
  assignments: [],
  indicators: ['id'],
  observations: ['id'],
  series: ['id'],
  movements: ['series_id', 'to_indicator_id'],
  links: ['from_measure_id', 'to_measure_id'],
  checks: ['id'],
  check_inputs: ['check_id', 'name'],
};
