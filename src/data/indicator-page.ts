import type { Dataset } from '../domain/dataset.ts';
import { indicatorView, rowsOfKind } from '../domain/indicator-view.ts';
import { answerable } from '../domain/answers.ts';
import { neighbours, rolesOf } from '../domain/measure-view.ts';
import type { NamedIndicator } from '../domain/names.ts';
import { checkTexts } from '#i18n/checks.ts';
import { texts } from '#i18n/indicators.ts';
import { running } from '#i18n/language.ts';
import { pendingTexts } from '#i18n/pending.ts';
import { kindLabels } from '#i18n/status.ts';
import { termsOf } from '#i18n/terms.ts';
import { nameOf } from '#i18n/names.ts';
import { excerpt } from '../lib/text.ts';
import { bulletFigure, finding } from './bullets.ts';
import { citedIndicator } from './cited-pages.ts';
import { judgementOf } from './judgement.ts';
import { observationRow } from './observation-rows.ts';
import { officialTexts } from './official-texts.ts';
import { trajectoryFigure } from './series-figures.ts';
import { reuse } from './reuse.ts';
import { documentsOf } from './documents.ts';
import { shareImageOf } from './share-images.ts';
import { url } from './site.ts';
import { correctionItems, replyItems } from './updates.ts';

const link = (indicator: NamedIndicator | undefined) =>
  indicator ? { href: url.indicator(indicator.id), text: nameOf(indicator) } : undefined;

/** All that an indicator's page shows. */
export function indicatorPage(data: Dataset, indicator: NamedIndicator) {
  const view = indicatorView(data, indicator);
  const { measure, edition, observations, series } = view;
  const { previous, next } = neighbours(data.indicators, indicator.id);
  const rows = (...args: Parameters<typeof rowsOfKind> extends [unknown, ...infer Rest] ? Rest : never) =>
    rowsOfKind(view, ...args).map((row) => observationRow(data, row));
  const strategy = data.strategyById.get(measure?.strategy_id ?? '');
  const hasReport = observations.some(({ kind }) => kind === 'actual' || kind === 'claim');
  const { leads } = answerable(data, indicator);
  const figure = bulletFigure(data, indicator);
  const official = officialTexts(data, edition, observations);
  return {
    title: `${indicator.id} ${nameOf(indicator)}`,
    description: texts.description(nameOf(indicator), edition ? nameOf(edition) : '', indicator.status),
    finding: finding(view),
    trail: [
      { href: url.edition(edition?.id ?? ''), text: edition ? nameOf(edition) : '' },
      ...(strategy ? [{ href: url.strategy(strategy.id), text: nameOf(strategy) }] : []),
      { href: url.measure(indicator.measure_id), text: indicator.measure_id },
    ],
    facts: [
      {
        label: termsOf(edition ?? { kind: 'plan' }).measure,
        value: [{ href: url.measure(indicator.measure_id), text: excerpt(measure?.text ?? '', 60) }],
      },
      { label: texts.facts.year, value: view.year === null ? null : texts.yearLabel(view.year) },
      { label: texts.facts.kind, value: kindLabels[indicator.kind] },
    ],
    head: {
      basedOn: documentsOf(data, 'indicators', indicator.id),
      image: shareImageOf(data, 'indicators', indicator.id),
    },
    replies: replyItems(data, `indicators/${indicator.id}`),
    corrections: correctionItems(data, `indicators/${indicator.id}`),
    figure,
    judgement: judgementOf(data, view),
    claims: rows('claim'),
    hasReport,
    pending: indicator.status === 'reported' && !hasReport ? [pendingTexts.indicator] : [],
    alternatives: rows('actual', 'alternative'),
    // Figures that decide nothing, where there are any.
    further: [
      {
        head: texts.partsTitle,
        note: null,
        rows: [...rows('target', 'part', 'alternative'), ...rows('actual', 'part')],
      },
      { head: texts.standards, note: texts.standardsNote, rows: rows('standard') },
    ].filter((list) => list.rows.length > 0),
    official,
    officialLead: official.some(({ checks }) => checks.length > 0)
      ? running([texts.officialLead, checkTexts.signsNote])
      : texts.officialLead,
    roles: rolesOf(data, indicator.measure_id),
    leads,
    series: series
      ? {
          href: url.series(series.id),
          label: nameOf(series),
          comparable: series.comparable,
          note: series.note,
          figure: trajectoryFigure(data, series),
        }
      : null,
    reuse: reuse(data, citedIndicator(indicator), figure ? ['json', 'csv', 'svg', 'png'] : ['json', 'csv']),
    neighbours: { previous: link(previous), next: link(next) },
  };
}
