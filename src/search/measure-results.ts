import type { AssignmentRole } from '../schemas/assignment.ts';
import type { Status } from '../schemas/indicator.ts';
import type { SearchField, SearchIndex, SearchRecord } from '../schemas/search.ts';
import type { Answer } from './engine.ts';
import type { Lexicon } from './lexicon.ts';
import { markText, type Segment } from './marking.ts';
import type { Group } from './understanding.ts';

/** A text of a measure, the words marked in it. `of` is the id of the provision, indicator or strategy that it is. */
export type Snippet = {
  readonly field: SearchField;
  readonly of: string;
  /** What the document calls the cell of a provision. */
  readonly head: string;
  readonly segments: readonly Segment[];
};

/** A measure or KPI as the page lists it. */
export type MeasureResult = {
  readonly id: string;
  readonly edition_id: string;
  readonly seq: number | null;
  readonly title: readonly Segment[];
  readonly agencies: readonly {
    readonly id: string;
    readonly name: readonly Segment[];
    readonly name_en: string;
    readonly role: AssignmentRole;
  }[];
  readonly statuses: readonly { readonly status: Status; readonly count: number; readonly arguable: number }[];
  readonly snippets: readonly Snippet[];
};

const MOST_SNIPPETS = 2;
const SNIPPET = 90;
/** What a result shows anyway, besides snippets. */
const SHOWN: ReadonlySet<SearchField> = new Set(['measure', 'kpi', 'agency']);

/** Makes results of records, by their place. */
export function makeMeasureResults(
  { records, agencies }: SearchIndex,
  { corpus, folding }: Lexicon,
): (at: number, answer: Answer) => MeasureResult[] {
  const names = new Map(agencies.map((agency) => [agency.id, agency]));
  const mark = (text: string, { needles }: Answer, length?: number, show?: readonly string[]): Segment[] =>
    markText(text, needles, folding.fold, length, show);

  /** The texts in which words stand that the measure's own text and its agencies do not show. */
  function snippetsOf(at: number, record: SearchRecord, answer: Answer): Snippet[] {
    const folded = corpus.textsOf(at);
    const shown = record.texts.map(({ field }) => SHOWN.has(field));
    const holds = (text: number, { any }: Group): boolean =>
      any.some((needle) => needle !== '' && (folded[text] ?? '').includes(needle));
    /** Texts to show, each with the words for which it is shown. */
    const places = new Map<number, readonly string[]>();
    for (const group of answer.groups) {
      const holding = [...folded.keys()].filter((text) => holds(text, group));
      const [best] = holding;
      if (best !== undefined && !holding.some((text) => shown[text] === true || places.has(text)))
        places.set(best, group.any);
    }
    return [...places].slice(0, MOST_SNIPPETS).flatMap(([text, show]) => {
      const place = record.texts[text];
      if (!place) return [];
      const { field, of, head } = place;
      return [{ field, of, head, segments: mark(place.text, answer, SNIPPET, show) }];
    });
  }

  return (at, answer) => {
    const record = records[at];
    const title = record?.texts[0];
    if (!record || !title) return [];
    const { id, edition_id, seq, indicators } = record;
    const bodies = [...new Map(record.assignments.map((each) => [each.agency_id, each])).values()];
    return [
      {
        id,
        edition_id,
        seq,
        title: mark(title.text, answer),
        agencies: bodies.map(({ agency_id, role }) => ({
          id: agency_id,
          role,
          name: mark(names.get(agency_id)?.name ?? '', answer),
          name_en: names.get(agency_id)?.name_en ?? '',
        })),
        statuses: record.statuses.map((status) => {
          const those = indicators.filter((each) => each.status === status);
          return { status, count: those.length, arguable: those.filter(({ arguable }) => arguable).length };
        }),
        snippets: snippetsOf(at, record, answer),
      },
    ];
  };
}
