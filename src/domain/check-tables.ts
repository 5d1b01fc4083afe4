import type { Check, CheckInput, Fit } from '../schemas/check.ts';
import type { CuratedCheck, CuratedInput } from '../schemas/curated-check.ts';
import type { Span } from '../schemas/place.ts';
import { recomputed } from './checking.ts';
import type { SourcedText } from './quotables.ts';
import { linesOf, placesOf } from './quotes.ts';

/** Words of a check where they stand: in which text, and on which stretches of the document's lines. */
export type PlacedWords = { readonly text_id: string; readonly spans: readonly Span[] };

/** A row of `checks` that knows where its claim stands, its unit, and how the stated figure fits the computed one. */
export type PlacedCheck = Check & PlacedWords & { readonly unit: string | null; readonly fit: Fit | null };
export type PlacedInput = CheckInput & PlacedWords;

type Texts = ReadonlyMap<string, SourcedText>;

/** Where a quotation stands; none where its text does not exist or does not have it, which the rules refuse. */
function placed(texts: Texts, { in: id, quote }: { readonly in: string; readonly quote: string }) {
  const text = texts.get(id);
  const spans = text ? placesOf(text, quote) : [];
  return text && spans.length > 0 ? [{ text_id: id, spans, source_id: text.source_id, ...linesOf(spans) }] : [];
}

const inputRows = (texts: Texts, { id, inputs }: CuratedCheck): PlacedInput[] =>
  Object.entries(inputs).flatMap(([name, input]: [string, CuratedInput], index) =>
    placed(texts, input).map((place) => ({
      check_id: id,
      place: index + 1,
      name,
      value: input.value,
      unit: input.unit,
      quote: input.quote,
      ...place,
    })),
  );

function checkRow(texts: Texts, entry: CuratedCheck): PlacedCheck[] {
  const result = recomputed(entry);
  if ('problem' in result) return [];
  const { id, kind, claim, formula, stated, unit, verdict, note } = entry;
  return placed(texts, claim).map((place) => ({
    id,
    measure_id: texts.get(claim.in)?.measure_id ?? null,
    ...place,
    claim: claim.quote,
    kind,
    formula,
    stated,
    computed: result.computed,
    verdict,
    note,
    unit,
    fit: result.fit,
  }));
}

/**
 * Rows of the tables `checks` and `check_inputs`, in the order of the sources and of the lines on which claims stand.
 * @param sources ids of the sources in their order
 */
export function checkTables(entries: readonly CuratedCheck[], texts: Texts, sources: readonly string[]) {
  const rank = new Map(sources.map((id, index) => [id, index]));
  const checks = entries
    .flatMap((entry) => checkRow(texts, entry))
    .sort(
      (a, b) =>
        (rank.get(a.source_id) ?? 0) - (rank.get(b.source_id) ?? 0) ||
        a.line_start - b.line_start ||
        a.id.localeCompare(b.id, 'en', { numeric: true }),
    );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const inputs = checks.flatMap(({ id }) => byId.get(id) ?? []).flatMap((entry) => inputRows(texts, entry));
  return { checks, check_inputs: inputs };
}
