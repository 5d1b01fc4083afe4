import type { PlacedCheck } from '../domain/check-tables.ts';
import type { Dataset } from '../domain/dataset.ts';
import { neighbours } from '../domain/measure-view.ts';
import type { NamedSource } from '../domain/names.ts';
import { scatteredRecords, sourceLines } from '../domain/source-lines.ts';
import { inputId, scatteredQuotes } from '../domain/source-quotes.ts';
import { pendingTexts } from '#i18n/pending.ts';
import { siteTexts } from '#i18n/site.ts';
import { nameOf } from '#i18n/names.ts';
import type { EnteredField } from '../schemas/curated-edition.ts';
import { evidenceOf } from './evidence.ts';
import { recordIn } from './reuse.ts';
import { repository } from './settings.ts';
import { enteredNote } from './pending.ts';
import { url } from './site.ts';

/**
 * A rule for each record or quotation that stands in several pieces: its anchor is on the first, and the others are
 * marked with it, without a script.
 */
const markRules = (attribute: string, ids: readonly string[]): string[] =>
  ids.map((id) => `:root:has([id="${id}"]:target) [${attribute}="${id}"]{background:var(--mark)}`);

const link = (source: NamedSource) => ({ href: url.source(source.id), text: nameOf(source) });

/** The same for the sign after the last piece of a figure, which shows while the figure is the target. */
const signRule = (id: string): string => `:root:has([id="${id}"]:target) [data-input="${id}"]{display:inline}`;

/** The check of each figure that stands in a document and is an input of one, by the figure's anchor. */
function inputsOn(data: Dataset, sourceId: string): ReadonlyMap<string, PlacedCheck> {
  const checks = new Map(data.checks.map((check) => [check.id, check]));
  return new Map(
    data.check_inputs
      .filter(({ source_id }) => source_id === sourceId)
      .flatMap(({ check_id, name }) => {
        const check = checks.get(check_id);
        return check ? [[inputId(check_id, name), check] as const] : [];
      }),
  );
}

/** All that a source's page shows. */
export function sourcePage(data: Dataset, source: NamedSource) {
  const lines = sourceLines(data, source.id);
  const checks = data.checks.filter(({ source_id }) => source_id === source.id);
  const scattered = scatteredQuotes(lines);
  const inputs = inputsOn(data, source.id);
  const { previous, next } = neighbours(data.sources, source.id);
  const isEntered = (field: EnteredField): boolean => data.entered.get(source.id)?.includes(field) ?? false;
  const editions = data.editions.filter(({ source_ids }) => source_ids.includes(source.id));
  return {
    record: recordIn(repository, 'sources.yaml'),
    lines,
    checks,
    inputs,
    neighbours: { previous: previous && link(previous), next: next && link(next) },
    markRules: [
      ...markRules('data-of', scatteredRecords(lines)),
      ...markRules('data-quote', scattered),
      ...scattered.filter((id) => inputs.has(id)).map(signRule),
    ].join('\n'),
    description: siteTexts.source.description(nameOf(source), source.lines),
    evidence: evidenceOf(data, source.id),
    entered: enteredNote(data, source.id),
    facts: [
      {
        label: siteTexts.source.editions,
        value: editions.map((edition) => ({ href: url.edition(edition.id), text: nameOf(edition) })),
      },
      {
        label: isEntered('publisher') ? pendingTexts.fields.publisher : siteTexts.source.publisher,
        value: source.publisher,
      },
      { label: siteTexts.source.issued, value: source.issued === null ? null : siteTexts.rocDay(source.issued) },
      { label: siteTexts.source.documentNo, value: source.document_no },
      { label: siteTexts.source.url, value: source.original_url },
      {
        label: siteTexts.source.retrieved,
        value: source.retrieved_on === null ? null : siteTexts.rocDay(source.retrieved_on),
      },
      { label: siteTexts.source.transcription, value: source.transcription },
      { label: siteTexts.source.lines, value: String(source.lines) },
      { label: siteTexts.source.sha256, value: source.sha256 },
    ],
  };
}
