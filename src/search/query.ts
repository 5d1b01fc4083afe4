import type { AssignmentRole } from '../schemas/assignment.ts';
import type { Status } from '../schemas/indicator.ts';
import type { Folding } from './folding.ts';

/** One thing that all finds must have: words as typed, and whether they stand exactly so. */
export type Term = { readonly text: string; readonly exact: boolean };

/** What a query restricts besides words. An empty list restricts nothing. */
export type Restrictions = {
  readonly editions: readonly string[];
  readonly agencies: readonly string[];
  readonly strategies: readonly string[];
  readonly statuses: readonly Status[];
  readonly roles: readonly AssignmentRole[];
};

/** A query in its parts. */
export type Query = Restrictions & {
  readonly terms: readonly Term[];
  /** Words, and restrictions, with a minus before them. */
  readonly without: readonly Term[];
  readonly except: Restrictions;
  /** Values after 版本:, 狀態: or 角色:, in either language, that name nothing; with one of them nothing is found. */
  readonly unknown: readonly string[];
};

const MOST_TERMS = 16;

const QUOTED = String.raw`"[^"]*"?|“[^”]*”?|＂[^＂]*＂?`;
const TOKEN = new RegExp(
  String.raw`(?<minus>[-－−])?(?:(?<key>機關|机关|版本|策略|狀態|状态|角色|agency|edition|strategy|status|role)[:：]\s*)?(?<value>${QUOTED}|(?:(?<=\d)[,，](?=\d)|[^\s"“＂,，、;；?？!！。…])+)`,
  'giu',
);
const KEYS: Readonly<Record<string, 'agencies' | 'editions' | 'strategies' | 'statuses' | 'roles'>> = {
  機關: 'agencies',
  机关: 'agencies',
  版本: 'editions',
  策略: 'strategies',
  狀態: 'statuses',
  状态: 'statuses',
  角色: 'roles',
  agency: 'agencies',
  edition: 'editions',
  strategy: 'strategies',
  status: 'statuses',
  role: 'roles',
};

const keyOf = (word: string | undefined) => KEYS[(word ?? '').toLowerCase()];

type Editions = readonly { readonly id: string; readonly roc_year: number | null }[];

const YEAR = /^(?:民國)?(\d{2,4})\s*年?(?:度|版|的)?(?:方案|計畫|計劃|報告|行動方案|預算)?$/u;

/** Years that name an edition by themselves: 107, 098, 2018. */
const BARE_YEAR = /^(?:0?\d{2,3}|20\d\d)$/u;

/** The editions that a word names: 107年, 98年, 2018年, 107, 098, aac-104. Empty when it names none. */
export function editionsNamed(word: string, editions: Editions, bare: boolean): string[] {
  const plain = word.normalize('NFKC').toLowerCase();
  const byId = editions.filter(({ id }) => id === plain).map(({ id }) => id);
  if (byId.length > 0) return byId;
  const digits = YEAR.exec(plain)?.[1];
  if (digits === undefined || (!bare && !plain.includes('年'))) return [];
  const number = Number(digits);
  const year = number > 1900 ? number - 1911 : number;
  return editions.filter(({ roc_year }) => roc_year === year).map(({ id }) => id);
}

/** Folding, and the folded words that ask for a status or a role. */
type Words = Pick<Folding, 'plain'> & {
  readonly statusWords: ReadonlyMap<string, readonly Status[]>;
  readonly roleWords: ReadonlyMap<string, AssignmentRole>;
};

const noRestrictions = () => ({
  editions: [] as string[],
  agencies: [] as string[],
  strategies: [] as string[],
  statuses: [] as Status[],
  roles: [] as AssignmentRole[],
});

/** Characters that stand alone between spaces are one word: 金 管 會. */
function joinSingles(words: readonly Term[]): Term[] {
  const joined: { text: string; exact: boolean; single: boolean }[] = [];
  for (const { text, exact } of words) {
    const single = !exact && /^\p{Script=Han}$/u.test(text);
    const last = joined.at(-1);
    if (single && last?.single === true) last.text += text;
    else joined.push({ text, exact, single });
  }
  return joined.map(({ text, exact }) => ({ text, exact }));
}

/** The words of a query that must be found, each as it was typed with what stands before it: 機關:金管會. */
export const wordsOf = (typed: string): string[] =>
  [...typed.matchAll(TOKEN)].flatMap(({ 0: word, groups }) => (groups?.['minus'] === undefined ? [word] : []));

/**
 * Reads a query: words that must all be there, `"…"` exactly so, `-…` not there, 機關: 版本: 策略: 狀態: 角色: (agency: edition: strategy: status: role:), and the
 * bare words that stand for an edition, a status or a role. Whatever is typed is some query; nothing is an error.
 */
export function parseQuery(typed: string, editions: Editions, { plain, statusWords, roleWords }: Words): Query {
  const text = typed
    .toWellFormed()
    // 有沒有達標 asks whether, not whether not.
    .replaceAll(/有[沒没]有/gu, '是否')
    // The label of a status holds a comma, which else parts words.
    .replaceAll(/(有[報报]告)\s*[，,]\s*(?=[無无][從从]判定)/gu, '$1')
    .replaceAll(/序次\s+(?=[\d０-９一二三四五六七八九十])/gu, '序次');
  const query = {
    ...noRestrictions(),
    terms: [] as Term[],
    without: [] as Term[],
    except: noRestrictions(),
    unknown: [] as string[],
  };
  const take = <T>(list: T[], found: readonly T[], value: string): void => {
    list.push(...found);
    if (found.length === 0) query.unknown.push(value);
  };
  const statusesOf = (word: string): readonly Status[] => statusWords.get(plain(word)) ?? [];
  const roleOf = (word: string): AssignmentRole[] => [roleWords.get(plain(word)) ?? []].flat();
  for (const { groups } of text.matchAll(TOKEN)) {
    const raw = groups?.['value'] ?? '';
    const exact = /^["“＂]/u.test(raw);
    const value = exact ? raw.replaceAll(/["“”＂]/gu, '') : raw;
    // A field whose value is still to be typed restricts nothing yet.
    if (!/[\p{L}\p{N}%]/u.test(plain(value)) || keyOf(/^(.*)[:：]$/u.exec(value)?.[1]) !== undefined) continue;
    const key = keyOf(groups?.['key']);
    const minus = groups?.['minus'] !== undefined;
    const lists = minus ? query.except : query;
    if (key === 'editions') take(lists.editions, editionsNamed(value, editions, true), value);
    else if (key === 'agencies') lists.agencies.push(value);
    else if (key === 'strategies') lists.strategies.push(value);
    else if (key === 'statuses') take(lists.statuses, statusesOf(value), value);
    else if (key === 'roles') take(lists.roles, roleOf(value), value);
    else if (!exact && editionsNamed(value, editions, BARE_YEAR.test(value)).length > 0)
      lists.editions.push(...editionsNamed(value, editions, true));
    else if (!exact && statusesOf(value).length > 0) lists.statuses.push(...statusesOf(value));
    else if (!exact && roleOf(value).length > 0) lists.roles.push(...roleOf(value));
    else if (minus) query.without.push({ text: value, exact });
    else if (query.terms.length < MOST_TERMS) query.terms.push({ text: value, exact });
  }
  return { ...query, terms: joinSingles(query.terms) };
}
