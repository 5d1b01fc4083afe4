import { ContentError } from '../content-error.ts';
import { accounted } from './accounted.ts';
import { agencies } from './agencies.ts';
import type { Content, Rule } from './context.ts';
import { evidence } from './evidence.ts';
import { identifiers } from './identifiers.ts';
import { quantities } from './quantities.ts';
import { references } from './references.ts';
import { verbatim } from './verbatim.ts';

const rules: readonly Rule[] = [evidence, agencies, identifiers, references, verbatim, accounted, quantities];

const MOST = 20;

/**
 * Holds all content against every rule. Returns a line on each.
 * @throws ContentError with what breaks the rules, at most 20 at a time.
 */
export function assertContent(content: Content): string[] {
  const results = rules.map((rule) => rule(content));
  const complaints = results.flatMap((result) => result.complaints);
  if (complaints.length > 0) throw new ContentError(...complaints.slice(0, MOST));
  return results.map(({ summary }) => summary);
}
