import type { NodeObject } from 'jsonld';

export const SCHEMA = 'https://schema.org/';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const isObject = (value: unknown): value is NodeObject => typeof value === 'object' && value !== null;
const valuesOf = (node: NodeObject, name: string): NodeObject[] =>
  listOf(Reflect.get(node, `${SCHEMA}${name}`)).filter(isObject);

/** The type of an expanded node, without the name of its vocabulary. */
export const typeOf = (node: NodeObject | undefined): string =>
  listOf(node?.['@type']).join(' ').replaceAll(SCHEMA, '');

/** Nodes that a node has under a name. */
export const nodesOf = (node: NodeObject, name: string): NodeObject[] =>
  valuesOf(node, name).filter((each) => '@type' in each);

/** Addresses that a node has under a name. */
export const idsOf = (node: NodeObject, name: string): string[] =>
  valuesOf(node, name).flatMap(({ '@id': id }) => (typeof id === 'string' ? [id] : []));

/** Words and numbers that a node has under a name. */
export const wordsOf = (node: NodeObject, name: string): (string | number)[] =>
  valuesOf(node, name).flatMap((each) => {
    const value: unknown = Reflect.get(each, '@value');
    return typeof value === 'string' || typeof value === 'number' ? [value] : [];
  });
