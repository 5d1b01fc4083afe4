import type { EditionAnswers } from '../domain/answers.ts';
import type { Dataset } from '../domain/dataset.ts';
import { latestReported } from '../domain/promises.ts';
import { outcomeTexts as texts } from '#i18n/outcome.ts';
import { editionShort } from '#i18n/terms.ts';
import { indicatorItems } from './indicator-list.ts';
import { tallyOf } from './tally.ts';

/** What became of a body's indicators in the latest report: how many of each status, and those that fell short; null without any. */
export function agencyOutcome(data: Dataset, own: readonly EditionAnswers[]) {
  const reported = latestReported(data);
  const answers = own.find(({ edition }) => edition.id === reported?.id);
  if (!answers) return null;
  const of = (shares: EditionAnswers['shares']) =>
    shares.flatMap((group) => group.answers.map(({ indicator }) => indicator));
  const indicators = of(answers.shares);
  const alone = of(answers.shares.filter(({ share }) => share === 'alone'));
  return {
    head: texts.head(editionShort(answers.edition)),
    lead: texts.lead(indicators.length, alone.length),
    counts: tallyOf(indicators),
    short: (['missed', 'not-done'] as const).flatMap((short) =>
      indicatorItems(
        data,
        indicators.filter(({ status }) => status === short),
        undefined,
        'short',
      ),
    ),
  };
}
