import type { SearchIndex, SearchRecord } from '../schemas/search.ts';
import { createSearch, type Search } from '../search/results.ts';
import type { Answer, Question, ResultRow } from './messages.ts';

const rowWith =
  (names: ReadonlyMap<string, string>) =>
  ({ id, edition_id, seq, strategy_ids, texts, assignments, statuses }: SearchRecord): ResultRow => ({
    id,
    edition_id,
    seq,
    strategy_id: strategy_ids[0] ?? null,
    text: texts[0]?.text ?? '',
    agencies: [...new Set(assignments.map(({ agency_id }) => names.get(agency_id) ?? agency_id))],
    statuses,
  });

/**
 * Takes questions, and answers each in order, wherever it runs. What is asked before the index is there is not answered.
 * @throws SyntaxError where the index is none
 */
export function searching(answer: (answer: Answer) => void): (question: Question) => void {
  let search: Search | undefined;
  let row = rowWith(new Map());

  function load(bytes: ArrayBuffer): void {
    const index = JSON.parse(new TextDecoder().decode(bytes)) as SearchIndex;
    row = rowWith(new Map(index.agencies.map(({ id, name }) => [id, name])));
    search = createSearch(index);
    answer({ kind: 'ready', editions: index.editions });
  }

  return (question) => {
    switch (question.kind) {
      case 'index':
        load(question.bytes);
        break;
      case 'results': {
        const { request, wanted } = question;
        const results = search?.results(request, wanted);
        if (results) answer({ kind: 'results', request, results });
        if (search && results?.beside === null) answer({ kind: 'beside', beside: search.beside(request, wanted) });
        break;
      }
      case 'rows':
        if (search) answer({ kind: 'rows', rows: search.found(question.request).map(row) });
        break;
      default:
        question satisfies never;
    }
  };
}
