import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { RULES } from './rules.ts';

const validator = new HtmlValidate(new StaticConfigLoader(RULES));

/** What is wrong with a page, a sentence each: where, which rule, and what the rule says. */
export async function faultsOf(page: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${page}: ${ruleId}: ${message} (${selector ?? 'the document'})`),
  );
}
