import { isMap, isSeq, parseDocument, stringify, type Node, type YAMLMap } from 'yaml';

/** A value of an entry: a scalar, a list of plain words, counts by name, or quotations. */
type Value =
  | string
  | number
  | null
  | readonly string[]
  | Readonly<Record<string, number>>
  | readonly Readonly<Record<string, string | number>>[];

export type Fields = Readonly<Record<string, Value>>;

const STYLE = { singleQuote: true, lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false } as const;

/** In YAML, on one line; a JSON string is also one of YAML. */
const scalar = (value: string | number | null): string =>
  typeof value === 'string' && /\p{Cc}/u.test(value) ? JSON.stringify(value) : stringify(value, STYLE).trim();

const pairs = (value: Readonly<Record<string, string | number>>): string[] =>
  Object.entries(value).map(([key, each]) => `${key}: ${scalar(each)}`);

function written(value: Value): string {
  if (value === null || typeof value !== 'object') return ` ${scalar(value)}`;
  if (!Array.isArray(value)) return ` { ${pairs(value as Readonly<Record<string, number>>).join(', ')} }`;
  const list = value as readonly (string | Readonly<Record<string, string | number>>)[];
  const words = list.filter((each) => typeof each === 'string');
  if (words.length === list.length) return ` ${stringify(words, STYLE).trim()}`;
  return list.map((each) => `\n    - ${pairs(each as Readonly<Record<string, string>>).join('\n      ')}`).join('');
}

/** A list with one more entry at its end, in the form of those that people write. */
export const withEntry = (text: string, comment: string, fields: Fields): string =>
  `${text.trimEnd()}\n\n# ${comment}\n- ${Object.entries(fields)
    .map(([key, value]) => `${key}:${written(value)}`)
    .join('\n  ')}\n`;

function entryOf(text: string, id: string): YAMLMap {
  const { contents } = parseDocument(text);
  const entries = isSeq(contents) ? contents.items.filter((item) => isMap(item)) : [];
  const entry = entries.find((each) => String(each.get('id')) === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
}

const rangeOf = (node: unknown): readonly [number, number] => {
  const [from, to] = (node as Node).range ?? [0, 0];
  return [from, to];
};

/** A list with some fields of one entry replaced; a field that the entry has not follows its `after`. All else stays. */
export function withFields(text: string, id: string, after: string, fields: Fields): string {
  return Object.entries(fields).reduce((whole, [key, value]) => {
    const entry = entryOf(whole, id);
    const own = entry.get(key, true);
    const [from, to] = rangeOf(own ?? entry.get(after, true));
    return own === undefined
      ? `${whole.slice(0, to)}\n  ${key}:${written(value)}${whole.slice(to)}`
      : `${whole.slice(0, from)}${written(value).trimStart()}${whole.slice(to)}`;
  }, text);
}
