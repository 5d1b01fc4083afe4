import { figuresBody, type LargeFigure } from '../../charts/share/figures.ts';
import type { PlacedCheck } from '../../domain/check-tables.ts';
import { figureWords } from '../../domain/check-view.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { checkTexts } from '#i18n/checks.ts';
import { figure, sumWords } from '#i18n/figures.ts';
import { clauses } from '#i18n/language.ts';
import { shareTexts } from '#i18n/share.ts';
import { editionShort, termsOf } from '#i18n/terms.ts';
import { DIGITS, sumOf } from '../checks-page.ts';
import { frameOf, type Card } from './card.ts';

/** How many figures stand side by side. */
const MOST = 2;

/** What is printed and what comes out; the figures that are compared, each under its own words, where nothing is computed. */
function figuresOf(data: Dataset, check: PlacedCheck): LargeFigure[] {
  const { id, kind, stated, computed, unit } = check;
  if (stated !== null && computed !== null && kind !== 'consistency')
    return [
      { label: shareTexts.printed, figure: figure(stated, unit), key: null },
      { label: shareTexts.recomputed, figure: figure(computed, unit, DIGITS), key: null },
    ];
  const printed = { quote: check.claim, value: stated ?? 0, unit };
  const inputs = [...(stated === null ? [] : [printed]), ...(data.inputsOf.get(id) ?? [])];
  return inputs.length > MOST
    ? [{ label: checkTexts.working, figure: sumOf(data, check), key: null }]
    : inputs.map(({ quote, value, unit: own }) => ({
        label: shareTexts.claim(quote),
        figure: figureWords(value, own, sumWords),
        key: null,
      }));
}

/** A check: the claim, what is printed against what comes out, and the innocent explanation. */
export function checkCard(data: Dataset, check: PlacedCheck): Card {
  const measure = data.measureById.get(check.measure_id ?? '');
  const edition = data.editionById.get(measure?.edition_id ?? '');
  const source = data.sources.find(({ id }) => id === check.source_id);
  const verdict = checkTexts.verdicts[check.verdict];
  const title = shareTexts.claim(check.claim);
  const words = check.computed === null ? shareTexts.comparison(verdict, sumOf(data, check)) : verdict;
  const figures = figuresOf(data, check);
  const frame = frameOf(`checks/${check.id}`, {
    kicker: shareTexts.kicker(checkTexts.title, checkTexts.kinds[check.kind]),
    title,
    place:
      measure && edition
        ? shareTexts.kicker(editionShort(edition), shareTexts.measure(termsOf(edition).measure, measure.id))
        : (source?.title ?? ''),
    desc: clauses([title, ...figures.map(({ label, figure: own }) => shareTexts.labelledFigure(label, own)), words]),
  });
  return {
    frame,
    body: (area) =>
      figuresBody(
        {
          figures,
          bar: null,
          note: check.note,
          verdict: {
            label: checkTexts.byVerdict,
            sign: shareTexts.signs[check.verdict],
            words,
            className: `v-${check.verdict}`,
          },
        },
        area,
      ),
  };
}
