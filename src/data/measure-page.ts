import type { Dataset } from '../domain/dataset.ts';
import { measureView, type RoleGroup } from '../domain/measure-view.ts';
import { termsOf } from '../i18n/terms.ts';
import { zh } from '../i18n/zh.ts';
import { excerpt, withMarker } from '../lib/text.ts';
import type { ImportedMeasure } from '../schemas/measure.ts';
import { measureParts } from './measure-parts.ts';
import { indicatorItems } from './indicator-list.ts';
import { url } from './site.ts';

const words = ({ marker, text }: ImportedMeasure): string => withMarker(marker, text);
const link = (measure: ImportedMeasure | undefined) =>
  measure ? { href: url.measure(measure.id), text: words(measure) } : undefined;

/** 序次, which only reports print, with its line. */
function seqFact({ seq, source_id, places }: ImportedMeasure) {
  const line = places['seq']?.[0]?.[0];
  if (seq === null) return [];
  const text = zh.measure.seq(seq);
  return [
    { label: zh.measure.number, value: line === undefined ? text : [{ href: url.sourceLine(source_id, line), text }] },
  ];
}

/** Lines of the cell that names the agencies. */
function namedOn(roles: readonly RoleGroup[]) {
  const assignments = roles.flatMap(({ agencies }) => agencies.map(({ assignment }) => assignment));
  const [first] = assignments;
  if (!first) return null;
  return {
    source_id: first.source_id,
    line_start: Math.min(...assignments.map(({ line_start }) => line_start)),
    line_end: Math.max(...assignments.map(({ line_end }) => line_end)),
  };
}

/** All that a measure's page shows. */
export function measurePage(data: Dataset, measure: ImportedMeasure) {
  const { edition, trail, previous, next } = measureView(data, measure);
  const { cells, roles } = measureParts(data, measure);
  const terms = termsOf(edition ?? { kind: 'plan' });
  const agencies = [...new Set(roles.flatMap((role) => role.agencies.map(({ agency }) => agency.name)))].join('、');
  const [strategy] = trail.slice(-1);
  return {
    title: `${measure.id} ${excerpt(measure.text, 36)}`,
    kicker: terms.measure,
    text: words(measure),
    description: zh.measure.description(edition?.title ?? '', excerpt(measure.text, 80), agencies),
    trail: [
      { href: url.edition(measure.edition_id), text: edition?.title ?? '' },
      ...trail.map(({ id, marker, title }) => ({ href: url.strategy(id), text: withMarker(marker, title) })),
    ],
    facts: [
      {
        label: zh.measure.edition,
        value: [{ href: url.edition(measure.edition_id), text: edition?.title ?? '' }],
      },
      {
        label: terms.strategy,
        value: strategy
          ? [
              { href: url.strategy(strategy.id), text: withMarker(strategy.marker, strategy.title) },
              {
                href: url.sourceRecord(strategy.source_id, strategy.id),
                text: zh.source.label(strategy.line_start, strategy.line_end),
              },
            ]
          : null,
      },
      ...seqFact(measure),
    ],
    cells,
    noResult: cells.some(({ cell }) => cell.kind === 'result')
      ? null
      : edition?.kind === 'progress-report'
        ? zh.measure.notReported
        : zh.measure.noReport,
    indicators: indicatorItems(data, data.indicatorsOf.get(measure.id) ?? []),
    roles,
    namedOn: namedOn(roles),
    neighbours: { previous: link(previous), next: link(next) },
  };
}
