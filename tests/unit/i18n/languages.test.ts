import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as zhChecks from '../../../src/i18n/zh/checks.ts';
import * as zhCitation from '../../../src/i18n/zh/citation.ts';
import * as zhCompare from '../../../src/i18n/zh/compare.ts';
import * as zhCopying from '../../../src/i18n/zh/copying.ts';
import * as zhDataPage from '../../../src/i18n/zh/data-page.ts';
import * as zhDerivations from '../../../src/i18n/zh/derivations.ts';
import * as zhEmbed from '../../../src/i18n/zh/embed.ts';
import * as zhFigures from '../../../src/i18n/zh/figures.ts';
import * as zhHome from '../../../src/i18n/zh/home.ts';
import * as zhIndicators from '../../../src/i18n/zh/indicators.ts';
import * as zhLanguage from '../../../src/i18n/zh/language.ts';
import * as zhLines from '../../../src/i18n/zh/lines.ts';
import * as zhMachines from '../../../src/i18n/zh/machines.ts';
import * as zhPending from '../../../src/i18n/zh/pending.ts';
import * as zhSearchPage from '../../../src/i18n/zh/search-page.ts';
import * as zhSearch from '../../../src/i18n/zh/search.ts';
import * as zhSeries from '../../../src/i18n/zh/series.ts';
import * as zhShare from '../../../src/i18n/zh/share.ts';
import * as zhSite from '../../../src/i18n/zh/site.ts';
import * as zhStatus from '../../../src/i18n/zh/status.ts';
import * as zhTerms from '../../../src/i18n/zh/terms.ts';
import * as zhUpdates from '../../../src/i18n/zh/updates.ts';
import * as zhUsing from '../../../src/i18n/zh/using.ts';
import * as zhDesign from '../../../src/i18n/zh/design.ts';
import * as zhFoot from '../../../src/i18n/zh/foot.ts';
import * as zhGlossary from '../../../src/i18n/zh/glossary.ts';
import * as zhLayout from '../../../src/i18n/zh/layout.ts';
import * as zhNames from '../../../src/i18n/zh/names.ts';
import * as zhNotFound from '../../../src/i18n/zh/not-found.ts';
import * as zhNotice from '../../../src/i18n/zh/notice.ts';
import * as zhOffline from '../../../src/i18n/zh/offline.ts';
import * as zhOutcome from '../../../src/i18n/zh/outcome.ts';
import * as zhSharing from '../../../src/i18n/zh/sharing.ts';
import * as zhSiteMap from '../../../src/i18n/zh/site-map.ts';
import * as zhSizes from '../../../src/i18n/zh/sizes.ts';
import * as zhSorting from '../../../src/i18n/zh/sorting.ts';
import * as enChecks from '../../../src/i18n/en/checks.ts';
import * as enCitation from '../../../src/i18n/en/citation.ts';
import * as enCompare from '../../../src/i18n/en/compare.ts';
import * as enCopying from '../../../src/i18n/en/copying.ts';
import * as enDataPage from '../../../src/i18n/en/data-page.ts';
import * as enDerivations from '../../../src/i18n/en/derivations.ts';
import * as enEmbed from '../../../src/i18n/en/embed.ts';
import * as enFigures from '../../../src/i18n/en/figures.ts';
import * as enHome from '../../../src/i18n/en/home.ts';
import * as enIndicators from '../../../src/i18n/en/indicators.ts';
import * as enLanguage from '../../../src/i18n/en/language.ts';
import * as enLines from '../../../src/i18n/en/lines.ts';
import * as enMachines from '../../../src/i18n/en/machines.ts';
import * as enPending from '../../../src/i18n/en/pending.ts';
import * as enSearchPage from '../../../src/i18n/en/search-page.ts';
import * as enSearch from '../../../src/i18n/en/search.ts';
import * as enSeries from '../../../src/i18n/en/series.ts';
import * as enShare from '../../../src/i18n/en/share.ts';
import * as enSite from '../../../src/i18n/en/site.ts';
import * as enStatus from '../../../src/i18n/en/status.ts';
import * as enTerms from '../../../src/i18n/en/terms.ts';
import * as enUpdates from '../../../src/i18n/en/updates.ts';
import * as enUsing from '../../../src/i18n/en/using.ts';
import * as enDesign from '../../../src/i18n/en/design.ts';
import * as enFoot from '../../../src/i18n/en/foot.ts';
import * as enGlossary from '../../../src/i18n/en/glossary.ts';
import * as enLayout from '../../../src/i18n/en/layout.ts';
import * as enNames from '../../../src/i18n/en/names.ts';
import * as enNotFound from '../../../src/i18n/en/not-found.ts';
import * as enNotice from '../../../src/i18n/en/notice.ts';
import * as enOffline from '../../../src/i18n/en/offline.ts';
import * as enOutcome from '../../../src/i18n/en/outcome.ts';
import * as enSharing from '../../../src/i18n/en/sharing.ts';
import * as enSiteMap from '../../../src/i18n/en/site-map.ts';
import * as enSizes from '../../../src/i18n/en/sizes.ts';
import * as enSorting from '../../../src/i18n/en/sorting.ts';

type Anything = (...args: never[]) => unknown;

/** What texts of the same shape look like: the same keys, any words and numbers, functions that take the same arguments. */
type SameAs<Text> = Text extends string
  ? string
  : Text extends number
    ? number
    : Text extends (...args: infer Arguments) => infer Result
      ? (...args: Arguments) => SameAs<Result>
      : Text extends object
        ? { readonly [Key in keyof Text]: SameAs<Text[Key]> }
        : Text;

/** The same of keys alone: what else a text may not have. */
type Keys<Text> = Text extends string | Anything
  ? unknown
  : Text extends object
    ? { readonly [Key in keyof Text]: Keys<Text[Key]> }
    : unknown;

/** A topic in both languages. Where a text is missing in one of them, or is of another kind, this does not compile. */
const topic = <Zh extends object, En extends object>(zh: Zh & Keys<En>, en: En & SameAs<Zh>): [object, object] => [
  zh,
  en,
];

const TOPICS: Readonly<Record<string, readonly [object, object]>> = {
  checks: topic(zhChecks, enChecks),
  citation: topic(zhCitation, enCitation),
  compare: topic(zhCompare, enCompare),
  copying: topic(zhCopying, enCopying),
  'data-page': topic(zhDataPage, enDataPage),
  derivations: topic(zhDerivations, enDerivations),
  embed: topic(zhEmbed, enEmbed),
  figures: topic(zhFigures, enFigures),
  home: topic(zhHome, enHome),
  indicators: topic(zhIndicators, enIndicators),
  language: topic(zhLanguage, enLanguage),
  lines: topic(zhLines, enLines),
  machines: topic(zhMachines, enMachines),
  pending: topic(zhPending, enPending),
  'search-page': topic(zhSearchPage, enSearchPage),
  search: topic(zhSearch, enSearch),
  series: topic(zhSeries, enSeries),
  share: topic(zhShare, enShare),
  site: topic(zhSite, enSite),
  status: topic(zhStatus, enStatus),
  terms: topic(zhTerms, enTerms),
  updates: topic(zhUpdates, enUpdates),
  using: topic(zhUsing, enUsing),
  design: topic(zhDesign, enDesign),
  foot: topic(zhFoot, enFoot),
  glossary: topic(zhGlossary, enGlossary),
  layout: topic(zhLayout, enLayout),
  names: topic(zhNames, enNames),
  'not-found': topic(zhNotFound, enNotFound),
  notice: topic(zhNotice, enNotice),
  offline: topic(zhOffline, enOffline),
  outcome: topic(zhOutcome, enOutcome),
  sharing: topic(zhSharing, enSharing),
  'site-map': topic(zhSiteMap, enSiteMap),
  sizes: topic(zhSizes, enSizes),
  sorting: topic(zhSorting, enSorting),
};

const folder = (language: 'zh' | 'en'): URL => new URL(`../../../src/i18n/${language}/`, import.meta.url);
const topicsIn = (language: 'zh' | 'en'): string[] =>
  readdirSync(folder(language)).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []));
const grammar = readdirSync(new URL('grammar/', folder('en'))).map((file) => `grammar/${file.slice(0, -3)}`);
const english = (name: string): string => readFileSync(new URL(`${name}.ts`, folder('en')), 'utf8');

/**
 * Every place of a text with the kind of value that stands there; a language may have nothing to say where the other has words. Lists of
 * another length may be right: of units, say.
 */
function kindsOf(value: unknown, at: string): string[] {
  if (value === null) return [`${at}: string`];
  if (typeof value !== 'object') return [`${at}: ${typeof value}`];
  if (Array.isArray(value)) return [`${at}: list`];
  return Object.entries(value).flatMap(([key, inner]) => kindsOf(inner, `${at}.${key}`));
}

describe('the texts of the two languages', () => {
  it('are in the same topics, each of which is compared here', () => {
    expect(topicsIn('zh').toSorted()).toEqual(Object.keys(TOPICS).toSorted());
    expect(topicsIn('en').toSorted()).toEqual(Object.keys(TOPICS).toSorted());
  });

  it.each(Object.entries(TOPICS))('have the same exports, keys and kinds of values: %s', (name, [zh, en]) => {
    expect(kindsOf(en, name).toSorted()).toEqual(kindsOf(zh, name).toSorted());
  });
});

/** Modules whose Chinese is no text: units as the documents print them, the marks of a title and of a quotation, queries,
 * and what leads readers of Chinese home from an address without a page. */
const CHINESE_BY_NATURE = ['grammar/units', 'language', 'not-found', 'search-page'];

/** What readers see of a source: without comments, and without what is quoted from the documents. */
const seen = (source: string): string =>
  source
    .replaceAll(/\/\*[^]*?\*\//gu, '')
    .replaceAll(/(?<![:'"`])\/\/.*$/gmu, '')
    .replaceAll(/「[^「」]*」/gu, '');

const CHINESE = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;

describe('the English texts', () => {
  const written = [...topicsIn('en'), ...grammar];

  it.each(written)('take nothing from the Chinese ones: %s', (name) => {
    expect(english(name)).not.toMatch(/from '[./]*\/zh\//u);
  });

  it.each(written.filter((name) => !CHINESE_BY_NATURE.includes(name)))(
    'hold no Chinese but what they quote from the documents: %s',
    (name) => {
      const lines = seen(english(name)).split('\n');
      expect(lines.filter((line) => CHINESE.test(line))).toEqual([]);
    },
  );
});
