import { figuresBody, type LargeFigure } from '../../charts/share/figures.ts';
import { quotationBody } from '../../charts/share/quotation.ts';
import type { Verdict } from '../../charts/share/verdict.ts';
import type { Dataset } from '../../domain/dataset.ts';
import {
  hasNumber,
  indicatorView,
  otherReadings,
  rowsOfKind,
  type IndicatorView,
} from '../../domain/indicator-view.ts';
import type { PlacedObservation } from '../../domain/indicators.ts';
import type { NamedIndicator } from '../../domain/names.ts';
import { texts } from '#i18n/indicators.ts';
import { shareTexts } from '#i18n/share.ts';
import { periodWords } from '#i18n/status.ts';
import { editionShort, termsOf } from '#i18n/terms.ts';
import { bulletOf, doubtWords, finding } from '../bullets.ts';
import { officialTexts } from '../official-texts.ts';
import { frameOf, type Card } from './card.ts';

function verdictOf({ indicator, comparison }: IndicatorView): Verdict {
  const { status, arguable } = indicator;
  return {
    label: texts.judged,
    sign: { status, arguable },
    words: texts.verdict(status, comparison?.rate ?? null, doubtWords(indicator)),
    className: `s-${status}`,
  };
}

/** A figure with what must be known of it: the months that it covers, and that it is a sum of ours. */
function largeFigure(row: PlacedObservation | undefined, key: 'target' | 'bar'): LargeFigure[] {
  if (row?.value == null) return [];
  const { kind, value, unit, period, derivation } = row;
  const remarks = [
    ...(period === null ? [] : [periodWords(period)]),
    ...(derivation === null || derivation === 'stated' ? [] : [texts.derivations[derivation]]),
  ];
  return [{ label: shareTexts.label(texts.kinds[kind], remarks), figure: texts.figure(value, unit), key }];
}

function numbers(view: IndicatorView): Card['body'] {
  const others = otherReadings(view).map(({ value, unit }) => texts.figure(value ?? 0, unit));
  return (area) =>
    figuresBody(
      {
        figures: [...largeFigure(view.target, 'target'), ...largeFigure(view.actual, 'bar')],
        bar: bulletOf(view, `share-bar-${view.indicator.id}`),
        note: others.length > 0 ? shareTexts.readings(others) : null,
        verdict: verdictOf(view),
      },
      area,
    );
}

/** The words that ask for it; those that report it where none do. */
function words(data: Dataset, view: IndicatorView): Card['body'] {
  const [row] = [...rowsOfKind(view, 'target'), ...view.observations];
  const [official] = officialTexts(data, view.edition, row ? [row] : []);
  const label = shareTexts.official(official?.head ?? '');
  return (area) => quotationBody({ label, words: row?.evidence ?? '', verdict: verdictOf(view) }, area);
}

/** An indicator: its figures and how they compare; where it has none, the words that ask for it. */
export function indicatorCard(data: Dataset, indicator: NamedIndicator): Card {
  const view = indicatorView(data, indicator);
  const { edition } = view;
  return {
    frame: frameOf(`indicators/${indicator.id}`, {
      kicker: shareTexts.kicker(texts.index, ...(edition ? [editionShort(edition)] : [])),
      title: indicator.label,
      place: shareTexts.measure(termsOf(edition ?? { kind: 'plan' }).measure, indicator.measure_id),
      desc: finding(view),
    }),
    body: hasNumber(view) ? numbers(view) : words(data, view),
  };
}
