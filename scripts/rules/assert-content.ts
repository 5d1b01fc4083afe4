import { ContentError } from '../content-error.ts';
import { accounted } from './accounted.ts';
import { agencies } from './agencies.ts';
import type { Content, Rule } from './context.ts';
import { checks } from './checks.ts';
import { curated } from './curated.ts';
import { englishNames } from './english-names.ts';
import { evidence } from './evidence.ts';
import { identifiers } from './identifiers.ts';
import { indicatorCoverage } from './indicator-coverage.ts';
import { indicators } from './indicators.ts';
import { links } from './links.ts';
import { pending } from './pending.ts';
import { quantities } from './quantities.ts';
import { references } from './references.ts';
import { series } from './series.ts';
import { verbatim } from './verbatim.ts';

/** Rules that what the parsers give must keep, before it is written. */
const IMPORTED: readonly Rule[] = [
  curated,
  accounted,
  verbatim,
  identifiers,
  references,
  evidence,
  agencies,
  quantities,
];

/** Rules of what people read out of it, who can do so only once it is imported. */
const READ: readonly Rule[] = [pending, indicators, indicatorCoverage, series, checks, links, englishNames];

const MOST = 5;

/**
 * Holds content against rules, one after the other. Returns a line on each.
 * @throws ContentError with what breaks the first rule that is broken, at most five places of it.
 */
export function assertRules(content: Content, rules: readonly Rule[]): string[] {
  return rules.map((rule) => {
    const { complaints, summary } = rule(content);
    if (complaints.length > 0) throw new ContentError(...complaints.slice(0, MOST));
    return summary;
  });
}

/** Holds what the parsers give, and the lists that they need, against their rules. */
export const assertImported = (content: Content): string[] => assertRules(content, IMPORTED);

/** Holds all content against every rule. */
export const assertContent = (content: Content): string[] => assertRules(content, [...IMPORTED, ...READ]);
