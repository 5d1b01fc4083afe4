import { isInForce } from '../../src/domain/agencies.ts';
import { foldForMatching } from '../../src/lib/text.ts';
import type { CuratedAgency } from '../../src/schemas/agency.ts';
import type { AssignmentRole } from '../../src/schemas/assignment.ts';
import type { SourceDocument } from './document.ts';
import { fault } from './fault.ts';
import { nearest } from './nearest.ts';
import type { Passage } from './passage.ts';

/** A body named in a cell, and the piece of the cell that names it. */
export type Named = {
  readonly agency_id: string;
  readonly role: AssignmentRole;
  readonly rolePassage: Passage | null;
  readonly scope: Passage | null;
  readonly asWritten: Passage;
};

const ROLE = /(?<scope>績效目標\s?\d+(?:\s?[至、]\s?\d+)*)?\s*(?<role>主辦機關|協辦機關)[：:]/gu;
const PIECE = /(?:[^、（(]|[（(][^（）()]*[)）]|[（(])+/gu;
const UNITS = /^(?<body>[^（(]+?)\s*[（(](?<units>[^（）()]+)[)）]$/u;

/** Written names of bodies, looked up without regard to full or half width, spaces and compatibility forms. */
export class AgencyNames {
  readonly #ids: ReadonlyMap<string, string>;
  readonly #agencies: readonly CuratedAgency[];
  readonly #parents: ReadonlyMap<string, string | null>;
  /** Names that hold the sign 、 which otherwise stands between two bodies. */
  readonly #whole: readonly string[];

  constructor(agencies: readonly CuratedAgency[]) {
    this.#agencies = agencies;
    this.#ids = new Map(
      agencies.flatMap(({ id, name, variants }) =>
        [name, ...variants.map(({ form }) => form)].map((form) => [foldForMatching(form), id] as const),
      ),
    );
    this.#parents = new Map(agencies.map(({ id, parent }) => [id, parent]));
    this.#whole = [...this.#ids.keys()].filter((name) => name.includes('、')).sort((a, b) => b.length - a.length);
  }

  /** Whether words name bodies of the list and nothing else: 法務部調查局, 國防部、財政部, 法務部（廉政署）. */
  isAgency(words: string): boolean {
    if (this.find(words) !== undefined) return true;
    const pieces = words.match(PIECE) ?? [];
    return pieces.length > 0 && pieces.every((piece) => this.#bodiesOf(piece).every((id) => id !== undefined));
  }

  find(name: string): string | undefined {
    return this.#ids.get(foldForMatching(name));
  }

  /** The bodies whose names, everyday ones among them, are most like some words, at most `most`. */
  near(words: string, most: number): CuratedAgency[] {
    const formsOf = ({ name, abbreviations, variants }: CuratedAgency): string[] => [
      name,
      ...abbreviations,
      ...variants.map(({ form }) => form),
    ];
    return nearest(words, this.#agencies, formsOf, most);
  }

  /** A body that did not bear its name in a ROC year, with the names that took over from it; undefined of others. */
  formerIn(id: string, rocYear: number): { body: CuratedAgency; later: string[] } | undefined {
    const body = this.#agencies.find((agency) => agency.id === id);
    if (!body || isInForce(body, rocYear)) return undefined;
    const later = this.#agencies.filter((agency) => body.successors.includes(agency.id));
    return { body, later: later.map(({ name }) => name) };
  }

  /** A unit written in the brackets after its body: by its full name, or by its own where the body is above it. */
  #unit(body: string, unit: string): string | undefined {
    const composed = this.find(body + unit);
    if (composed !== undefined) return composed;
    const [own, above] = [this.find(unit), this.find(body)];
    for (let id = own && this.#parents.get(own); id != null; id = this.#parents.get(id)) if (id === above) return own;
    return undefined;
  }

  /** Bodies of one written piece: a bracket lists units and the units are the bodies; 「含」 adds the unit to its parent. */
  #bodiesOf(piece: string): (string | undefined)[] {
    const known = this.find(piece);
    if (known !== undefined) return [known];
    const { body = '', units } = UNITS.exec(piece)?.groups ?? {};
    if (units === undefined) return [undefined];
    const ids = units
      .replace(/^含/u, '')
      .split('、')
      .map((unit) => this.#unit(body, unit));
    return units.startsWith('含') ? [this.find(body), ...ids] : ids;
  }

  #resolve(document: SourceDocument, record: string, piece: Passage): string[] {
    const all = this.#bodiesOf(piece.text);
    const found = all.filter((id) => id !== undefined);
    if (found.length === all.length) return found;
    const label = /[：:]/u.test(piece.text);
    throw fault(
      document,
      piece.line,
      label ? 'this role of agencies is not known' : 'this agency is not in the list of agencies',
      {
        record,
        expected: label ? '主辦機關： or 協辦機關：' : 'a name or variant in content/curated/agencies.yaml',
        found: `「${piece.text}」`,
        ...(!label && { edit: 'add the body, or this way of writing it, to content/curated/agencies.yaml' }),
      },
    );
  }

  /** Cuts a list of bodies at each 、 outside brackets, but not inside a name such as 各直轄市、縣（市）政府. */
  #pieces(list: Passage): Passage[] {
    const pieces: Passage[] = [];
    let rest = list.trim();
    while (!rest.isEmpty) {
      const whole = this.#wholeNameAt(rest.text);
      const length = whole ?? /^(?:[^、（(]|[（(][^（）()]*[)）]|[（(])+/u.exec(rest.text)?.[0].length ?? 0;
      const piece = rest.slice(0, length).trim();
      if (!piece.isEmpty) pieces.push(piece);
      rest = rest.slice(Math.max(length, 0)).trim();
      if (rest.text.startsWith('、')) rest = rest.slice(1).trim();
      else if (length === 0) break;
    }
    return pieces;
  }

  #wholeNameAt(text: string): number | undefined {
    const folded = foldForMatching(text);
    const name = this.#whole.find((candidate) => folded.startsWith(candidate));
    if (name === undefined) return undefined;
    let length = 1;
    while (foldForMatching(text.slice(0, length)).length < name.length) length += 1;
    return length;
  }

  /** A piece that names no body, cut at blanks into pieces that each name one; as it is where it cannot be cut so. */
  #parted(piece: Passage): Passage[] {
    const isKnown = ({ text }: Passage): boolean => this.#bodiesOf(text).every((id) => id !== undefined);
    if (isKnown(piece)) return [piece];
    for (const { index } of piece.text.matchAll(/\s+/gu)) {
      const rest = isKnown(piece.slice(0, index)) ? this.#parted(piece.slice(index).trim()) : [];
      if (rest.length > 0 && rest.every(isKnown)) return [piece.slice(0, index), ...rest];
    }
    return [piece];
  }

  /** The lists of a cell with what is printed before each, cut into written names. */
  #lists(cell: Passage) {
    const labels = [...cell.text.matchAll(ROLE)];
    const starts = labels.length > 0 ? labels.map((label) => label.index + label[0].length) : [0];
    return starts.map((start, index) => {
      const label = labels[index];
      const list = cell.slice(start, labels[index + 1]?.index).trim();
      const body = list.slice(0, list.text.replace(/。$/u, '').length);
      return { label, pieces: this.#pieces(body).flatMap((piece) => this.#parted(piece)) };
    });
  }

  /** The pieces of an 辦理機關 cell that name no body of the list. */
  unknownIn(cell: Passage): Passage[] {
    return this.#lists(cell).flatMap(({ pieces }) =>
      pieces.filter(({ text }) => this.#bodiesOf(text).some((id) => id === undefined)),
    );
  }

  /**
   * The bodies of an 辦理機關 cell, in printed order.
   * @throws ContentError for a body that is not in the list.
   */
  read(document: SourceDocument, record: string, cell: Passage): Named[] {
    return this.#lists(cell).flatMap(({ label, pieces }) => {
      const { role, scope } = label?.groups ?? {};
      const roleAt = label ? label.index + label[0].lastIndexOf(role ?? '') : 0;
      const shared = {
        role:
          role === '主辦機關'
            ? ('lead' as const)
            : role === undefined
              ? ('unspecified' as const)
              : ('support' as const),
        rolePassage: role === undefined ? null : cell.slice(roleAt, roleAt + role.length),
        scope: scope === undefined || !label ? null : cell.slice(label.index, label.index + scope.length),
      };
      return pieces.flatMap((asWritten) =>
        this.#resolve(document, record, asWritten).map((agency_id) => ({ agency_id, asWritten, ...shared })),
      );
    });
  }
}
