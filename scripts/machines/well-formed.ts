const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const ATTRIBUTE = String.raw`\s+${NAME}="(?:[^<&"]|&(?:amp|lt|gt|quot|apos|#\d+);)*"`;
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/u;
/** A tag, or text between tags: all that the files of this site are made of. */
const TOKEN = new RegExp(`<(/?)(${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>|(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\\d+);)+`, 'uy');

const at = (text: string, index: number): string => {
  const lines = text.slice(0, index).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
};

/** A fault of one tag, given the elements that are open where it stands; these change with it. */
function tagFault(open: string[], [tag, closing, name = '', attributes = '', empty]: RegExpExecArray): string | null {
  const names = [...attributes.matchAll(/([\w.:-]+)="/gu)].map(([, attribute]) => attribute);
  if (new Set(names).size < names.length) return `${tag} has an attribute twice`;
  if (closing === '/') return open.pop() === name ? null : `${tag} ends what is not open`;
  if (empty !== '/') open.push(name);
  return null;
}

const textFault = (text: string, isOutside: boolean): string | null =>
  isOutside && text.trim() !== '' ? 'text stands outside the document' : null;

/**
 * Why a text is not well-formed XML, and where: an end without a beginning, a sign that is not escaped, an attribute without
 * quotes; null where it is. It knows elements, attributes, text and character references alone.
 */
export function xmlFault(xml: string): string | null {
  const open: string[] = [];
  let [index, roots] = [DECLARATION.exec(xml)?.[0].length ?? 0, 0];
  while (index < xml.length) {
    TOKEN.lastIndex = index;
    const token = TOKEN.exec(xml);
    if (!token) return `${at(xml, index)}: this is no tag, or a sign is not escaped`;
    const isOutside = open.length === 0;
    if (token[2] !== undefined && isOutside) roots += 1;
    const fault = token[2] === undefined ? textFault(token[0], isOutside) : tagFault(open, token);
    if (fault !== null) return `${at(xml, index)}: ${fault}`;
    index = TOKEN.lastIndex;
  }
  const last = open.at(-1);
  if (last !== undefined) return `<${last}> has no end`;
  return roots === 1 ? null : `the document has ${roots} outermost elements, not one`;
}
