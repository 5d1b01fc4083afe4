import fc from 'fast-check';

/** A string or number inside a record, and the keys that lead to it. */
export type Leaf = { readonly path: readonly (string | number)[]; readonly value: string | number };

/** Every string and number of a value, at any depth; an empty string has no character to change. */
export function leavesOf(value: unknown, path: readonly (string | number)[] = []): Leaf[] {
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** The string with the code unit at `at` replaced by the next one; the digits follow each other in a circle. */
function nextCharacter(text: string, at: number): string {
  const char = text.charAt(at);
  const next = /\d/u.test(char) ? String((Number(char) + 1) % 10) : String.fromCharCode(char.charCodeAt(0) + 1);
  return text.slice(0, at) + next + text.slice(at + 1);
}

/** The value with one of its characters changed: the one that `pick`, any whole number, falls on. */
export function changeOne<T extends string | number>(value: T, pick: number): T;
export function changeOne(value: string | number, pick: number): string | number {
  const text = String(value);
  const changed = nextCharacter(text, pick % text.length);
  return typeof value === 'string' ? changed : Number(changed);
}

/** A copy of a value in which the leaf at `path` is another. */
export function replaceLeaf<T>(value: T, path: readonly (string | number)[], leaf: string | number): T {
  const copy = structuredClone(value);
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), copy);
  Reflect.set(Object(holder), path.at(-1) ?? '', leaf);
  return copy;
}

/** The same whole numbers in every run. */
export const picks = (count: number, seed: number): number[] => fc.sample(fc.nat(), { numRuns: count, seed });
