import { Parser } from 'htmlparser2';
import postcss from 'postcss';
import selectorParser, { type Node, type Selector } from 'postcss-selector-parser';

type Kind = 'tag' | 'class' | 'id' | 'attribute';

/** Whether a selector may name something of a kind so. */
type IsName = (kind: Kind, name: string) => boolean;

/** What may be called so: elements of the page as it is sent, and whatever its scripts name. */
type Names = { readonly has: IsName; readonly isInScripts: (name: string) => boolean };

const wordsOf = (script: string): readonly string[] => script.match(/[\w-]+/gu) ?? [];

/**
 * What elements of a page are called. `open`, which readers give and take without a script, is always there, and so is what a
 * script in the page may set before it is drawn.
 */
function namesIn(html: string): Readonly<Record<Kind, ReadonlySet<string>>> {
  const names = { tag: new Set(['*']), class: new Set<string>(), id: new Set<string>(), attribute: new Set(['open']) };
  let within = '';
  const parser = new Parser({
    ontext: (text) => {
      if (within === 'script') for (const word of wordsOf(text)) names.attribute.add(word);
    },
    onopentag: (tag, attributes) => {
      within = tag;
      names.tag.add(tag.toLowerCase());
      for (const name of Object.keys(attributes)) names.attribute.add(name);
      for (const name of (attributes['class'] ?? '').split(/\s+/u)) names.class.add(name);
      names.id.add(attributes['id'] ?? '');
    },
    onclosetag: () => {
      within = '';
    },
  });
  parser.end(html);
  return names;
}

/** What scripts may call an element: each of their words, and each that begins as one that ends in a hyphen (`s-${status}`). */
export function namesOfScripts(scripts: readonly string[]): (name: string) => boolean {
  const words = new Set(scripts.flatMap(wordsOf));
  const beginnings = [...words].filter((word) => /^\w[\w-]*-$/u.test(word));
  return (name) => words.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

/** What asks that an element is one of several things. `:not()` asks for nothing that is there. */
const ASKING = new Set([':has', ':is', ':where']);

/** Whether a node names what is the page's target, which is there before any script. */
const isTarget = (node: Node): boolean => node.next()?.toString() === ':target';

function isNamed(node: Node, names: Names): boolean {
  const isThere: IsName = (kind, name) => names.has(kind, name) || names.isInScripts(name);
  if (node.type === 'tag') return isThere('tag', node.value.toLowerCase());
  if (node.type === 'class') return isThere('class', node.value);
  if (node.type === 'id') return isTarget(node) ? names.has('id', node.value) : isThere('id', node.value);
  if (node.type === 'pseudo' && ASKING.has(node.value)) return node.nodes.some((inner) => mayMatch(inner, names));
  return node.type !== 'attribute' || isThere('attribute', node.attribute);
}

/** Whether each thing that a selector names may be there. */
function mayMatch(selector: Selector, names: Names): boolean {
  return selector.nodes.every((node) => isNamed(node, names));
}

/**
 * The rules of a sheet that something in a page may match, whatever its reader and scripts do: all save those whose selectors
 * name what neither the page has nor scripts do.
 */
export function neededRules(html: string, sheet: string, isInScripts: (name: string) => boolean): string {
  const inPage = namesIn(html);
  const names: Names = { has: (kind, name) => inPage[kind].has(name), isInScripts };
  const root = postcss.parse(sheet);
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && rule.parent.name.endsWith('keyframes')) return;
    const selectors = selectorParser().astSync(rule.selector).nodes;
    const kept = selectors.filter((selector) => mayMatch(selector, names));
    if (kept.length === 0) rule.remove();
    else if (kept.length < selectors.length) rule.selector = kept.map(String).join(',');
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}
