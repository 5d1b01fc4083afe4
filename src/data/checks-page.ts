import { figureWords, sentenceAround, writtenOut } from '../domain/check-view.ts';
import type { PlacedCheck } from '../domain/check-tables.ts';
import type { Dataset } from '../domain/dataset.ts';
import { checkTexts as texts } from '#i18n/checks.ts';
import { printedFigure, sumWords } from '#i18n/figures.ts';
import { remarked } from '#i18n/language.ts';
import { nameOf } from '#i18n/names.ts';
import { checkKind, checkVerdict } from '../schemas/check.ts';
import { documentNodes } from './documents.ts';
import { correctionItems, replyItems } from './updates.ts';

/** Digits after which a computed figure is cut on the page; the table has all. */
export const DIGITS = 4;

const agenciesOf = (data: Dataset, { measure_id }: PlacedCheck): string[] =>
  measure_id === null ? [] : [...new Set((data.assignmentsOf.get(measure_id) ?? []).map(({ agency_id }) => agency_id))];

/** Anchors of the filters that a check passes. */
const anchorsOf = (data: Dataset, check: PlacedCheck): string[] => [
  check.verdict,
  check.kind,
  ...agenciesOf(data, check).map((id) => `by-${id}`),
];

/** The formula of a check with its figures in it. */
export const sumOf = (data: Dataset, { id, formula }: PlacedCheck): string =>
  writtenOut(
    formula,
    new Map((data.inputsOf.get(id) ?? []).map(({ name, value, unit }) => [name, figureWords(value, unit, sumWords)])),
    sumWords,
  );

/** A figure as the document prints it; a day as a day. */
const printedWords = (value: number, unit: string | null): string =>
  unit === null ? figureWords(value, null, sumWords) : printedFigure(value, unit);

/** The sum written out, what it gives, and what the source prints. */
function workingOf({ stated, computed, unit, fit, verdict }: PlacedCheck, sum: string): string {
  if (computed === null) return verdict === 'fails' ? texts.untrue(sum) : sum;
  const result = figureWords(computed, null, sumWords, DIGITS);
  const printed = texts.stated(printedWords(stated ?? 0, unit), fit);
  return remarked(sum === result ? sum : `${sum} = ${result}`, [printed]);
}

/** A check as pages draw it. */
export function checkItem(data: Dataset, check: PlacedCheck) {
  return {
    check,
    anchors: anchorsOf(data, check),
    ...sentenceAround(data.textById.get(check.text_id)?.text ?? '', check.claim),
    working: workingOf(check, sumOf(data, check)),
    inputs: data.inputsOf.get(check.id) ?? [],
    replies: replyItems(data, `checks/${check.id}`),
    corrections: correctionItems(data, `checks/${check.id}`),
  };
}
type Filter = { readonly anchor: string; readonly text: string };

/** More filters than this are folded away. */
const SEEN = 8;

function filtersOf(data: Dataset): { name: string; filters: Filter[]; isLong: boolean }[] {
  const passing = Map.groupBy(
    data.checks.flatMap((check) => anchorsOf(data, check)),
    (anchor) => anchor,
  );
  const option = (anchor: string, name: string): Filter[] => {
    const count = passing.get(anchor)?.length ?? 0;
    return count === 0 ? [] : [{ anchor, text: texts.option(name, count) }];
  };
  const groups = [
    { name: texts.byVerdict, filters: checkVerdict.options.flatMap((each) => option(each, texts.verdicts[each])) },
    { name: texts.byKind, filters: checkKind.options.flatMap((each) => option(each, texts.kinds[each])) },
    { name: texts.byAgency, filters: data.agencies.flatMap((agency) => option(`by-${agency.id}`, nameOf(agency))) },
  ];
  return groups.map((group) => ({ ...group, isLong: group.filters.length > SEEN }));
}

/** The anchors of all filters, each a line of the page's own style sheet. */
export const filterAnchors = (data: Dataset): string[] =>
  filtersOf(data).flatMap(({ filters }) => filters.map(({ anchor }) => anchor));

/** How many checks of each kind come out how, and all. */
const totals = ({ checks }: Dataset) => ({
  head: [texts.byKind, ...checkVerdict.options.map((each) => texts.verdicts[each]), texts.total],
  rows: [...checkKind.options, null].map((kind) => {
    const own = checks.filter((each) => kind === null || each.kind === kind);
    const counts = checkVerdict.options.map((verdict) => own.filter((each) => each.verdict === verdict).length);
    return [kind === null ? texts.total : texts.kinds[kind], ...[...counts, own.length].map(String)];
  }),
});

/** All that the page of checks shows: each source's checks, measure after measure. */
export function checksPage(data: Dataset) {
  const items = data.checks.map((check) => checkItem(data, check));
  const seen = new Set<string>();
  /** The anchor of a measure's checks, on its first group: another source may have more of them. */
  const anchorOf = (id: string | null): string | undefined => {
    if (id === null || seen.has(id)) return undefined;
    seen.add(id);
    return `of-${id}`;
  };
  const sources = data.sources.filter(({ id }) => data.checks.some(({ source_id }) => source_id === id));
  return {
    head: {
      basedOn: documentNodes(
        data,
        data.checks.map(({ source_id }) => source_id),
      ),
    },
    totals: totals(data),
    filters: filtersOf(data),
    sources: sources.map((source) => ({
      source,
      groups: [
        ...Map.groupBy(
          items.filter(({ check }) => check.source_id === source.id),
          ({ check }) => check.measure_id,
        ),
      ].map(([measure_id, own]) => ({
        anchor: anchorOf(measure_id),
        measure: measure_id === null ? null : (data.measureById.get(measure_id) ?? null),
        items: own,
      })),
    })),
  };
}
