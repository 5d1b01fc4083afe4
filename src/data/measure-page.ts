import { claimsOf } from '../domain/check-view.ts';
import type { Dataset } from '../domain/dataset.ts';
import { markedText } from '../domain/marked-text.ts';
import { measureView, type RoleGroup } from '../domain/measure-view.ts';
import { checkTexts } from '#i18n/checks.ts';
import { compareTexts } from '#i18n/compare.ts';
import { termsOf } from '#i18n/terms.ts';
import { siteTexts } from '#i18n/site.ts';
import { listedNames, nameOf, numberedName } from '#i18n/names.ts';
import { excerpt, withMarker } from '../lib/text.ts';
import { checkVerdict } from '../schemas/check.ts';
import type { ImportedMeasure } from '../schemas/measure.ts';
import { citedMeasure } from './cited-pages.ts';
import { historyOf } from './history.ts';
import { measureParts } from './measure-parts.ts';
import { indicatorItems } from './indicator-list.ts';
import { reuse } from './reuse.ts';
import { documentsOf } from './documents.ts';
import { pendingNotes } from './pending.ts';
import { url } from './site.ts';
import { correctionItems } from './updates.ts';

const words = ({ marker, text }: ImportedMeasure): string => withMarker(marker, text);
const link = (measure: ImportedMeasure | undefined) =>
  measure ? { href: url.measure(measure.id), text: words(measure) } : undefined;

/** 序次, which only reports print, with its line. */
function seqFact({ seq, edition_id, source_id, places }: ImportedMeasure) {
  const line = places['seq']?.[0]?.[0];
  if (seq === null) return [];
  const [text, short] = [siteTexts.measure.seq(seq), url.shortForm(edition_id, seq)];
  return [
    {
      label: siteTexts.measure.number,
      value: line === undefined ? text : [{ href: url.sourceLine(source_id, line), text }],
    },
    { label: siteTexts.measure.shortForm, value: [{ href: short, text: short }] },
  ];
}

/** The forms of a measure in other editions, by their ids. */
function formsFact(history: ReturnType<typeof historyOf>) {
  const value = history.flatMap(({ forms }) => forms.map(({ href, label }) => ({ href, text: label })));
  return value.length > 0 ? [{ label: compareTexts.forms, value }] : [];
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

/** How many of a measure's statements were recomputed, and how they came out; null where there are none. */
function checkedWords(data: Dataset, id: string): string | null {
  const verdicts = Map.groupBy(data.checksOf.get(id) ?? [], ({ verdict }) => verdict);
  const counts = checkVerdict.options.map((verdict) => [verdict, verdicts.get(verdict)?.length ?? 0] as const);
  return verdicts.size === 0 ? null : checkTexts.inMeasure(counts.filter(([, count]) => count > 0));
}

/** All that a measure's page shows. */
export function measurePage(data: Dataset, measure: ImportedMeasure) {
  const { edition, trail, previous, next } = measureView(data, measure);
  const { cells, roles } = measureParts(data, measure);
  const history = historyOf(data, measure);
  const terms = termsOf(edition ?? { kind: 'plan' });
  const agencies = listedNames([...new Set(roles.flatMap((role) => role.agencies.map(({ agency }) => agency)))]);
  const [strategy] = trail.slice(-1);
  return {
    title: `${measure.id} ${excerpt(measure.text, 36)}`,
    kicker: terms.measure,
    description: siteTexts.measure.description(edition ? nameOf(edition) : '', excerpt(measure.text, 80), agencies),
    trail: [
      { href: url.edition(measure.edition_id), text: edition ? nameOf(edition) : '' },
      ...trail.map((each) => ({ href: url.strategy(each.id), text: numberedName(each) })),
    ],
    facts: [
      {
        label: siteTexts.measure.edition,
        value: [{ href: url.edition(measure.edition_id), text: edition ? nameOf(edition) : '' }],
      },
      {
        label: terms.strategy,
        value: strategy
          ? [
              { href: url.strategy(strategy.id), text: numberedName(strategy) },
              {
                href: url.sourceRecord(strategy.source_id, strategy.id),
                text: siteTexts.source.label(strategy.line_start, strategy.line_end),
              },
            ]
          : null,
      },
      ...seqFact(measure),
      ...formsFact(history),
    ],
    head: { basedOn: documentsOf(data, 'measures', measure.id) },
    corrections: correctionItems(data, `measures/${measure.id}`),
    history,
    cells,
    statement: markedText(words(measure), [], claimsOf(data.checksIn.get(measure.id) ?? [])),
    checks: data.checksOf.get(measure.id) ?? [],
    checksIn: data.checksIn,
    checked: checkedWords(data, measure.id),
    noResult: cells.some(({ cell }) => cell.kind === 'result')
      ? null
      : edition?.kind === 'progress-report'
        ? siteTexts.measure.notReported
        : siteTexts.measure.noReport,
    pending: pendingNotes(data, measure.edition_id, 'indicators', 'results'),
    unlinked: pendingNotes(data, measure.edition_id, 'links'),
    indicators: indicatorItems(data, data.indicatorsOf.get(measure.id) ?? []),
    roles,
    namedOn: namedOn(roles),
    reuse: reuse(data, citedMeasure(measure), []),
    neighbours: { previous: link(previous), next: link(next) },
  };
}
