import { Parser } from 'htmlparser2';
import postcss from 'postcss';
import selectorParser, { type Node, type Selector } from 'postcss-selector-parser';

/** What selectors can name. */
type Names = Readonly<Record<'tag' | 'class' | 'id' | 'attribute', ReadonlySet<string>>>;

/**
 * All that the elements of a page are called. `open`, which readers give and take without a script, is always there, and so is
 * what a script in the page may set before anything is drawn: every word of it.
 */
function namesIn(html: string): Names {
  const names = { tag: new Set(['*']), class: new Set<string>(), id: new Set<string>(), attribute: new Set(['open']) };
  let within = '';
  const parser = new Parser({
    ontext: (text) => {
      if (within === 'script') for (const [word] of text.matchAll(/[\w-]+/gu)) names.attribute.add(word);
    },
    onopentag: (tag, attributes) => {
      within = tag;
      names.tag.add(tag.toLowerCase());
      for (const name of Object.keys(attributes)) names.attribute.add(name);
      for (const name of (attributes['class'] ?? '').split(/\s+/u)) names.class.add(name);
      names.id.add(attributes['id'] ?? '');
    },
  });
  parser.end(html);
  return names;
}

function isNamed(node: Node, names: Names): boolean {
  if (node.type === 'tag') return names.tag.has(node.value.toLowerCase());
  if (node.type === 'class' || node.type === 'id') return names[node.type].has(node.value);
  return node.type !== 'attribute' || names.attribute.has(node.attribute);
}

/** Whether each thing that a selector names is in the page; what stands in `:is()`, `:not()` or `:has()` is not asked. */
const mayMatch = (selector: Selector, names: Names): boolean => selector.nodes.every((node) => isNamed(node, names));

/**
 * The rules of a sheet that something in a page may match until a script changes it, whatever its reader does: all save those
 * whose selectors name what the page has not.
 */
export function neededRules(html: string, sheet: string): string {
  const names = namesIn(html);
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
