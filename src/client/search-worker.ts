import type { SearchIndex, SearchRecord } from '../schemas/search.ts';
import { createSearch, type Search } from '../search/results.ts';
import type { FromWorker, ResultRow, ToWorker } from './messages.ts';

// The search itself, off the page's thread.

let search: Search | undefined;
let names = new Map<string, string>();

const answer = (message: FromWorker): void => {
  postMessage(message);
};

const row = ({ id, edition_id, seq, strategy_ids, texts, assignments, statuses }: SearchRecord): ResultRow => ({
  id,
  edition_id,
  seq,
  strategy_id: strategy_ids[0] ?? null,
  text: texts[0]?.text ?? '',
  agencies: [...new Set(assignments.map(({ agency_id }) => names.get(agency_id) ?? agency_id))],
  statuses,
});

function load(bytes: ArrayBuffer): void {
  const index = JSON.parse(new TextDecoder().decode(bytes)) as SearchIndex;
  names = new Map(index.agencies.map(({ id, name }) => [id, name]));
  search = createSearch(index);
  answer({ kind: 'ready', editions: index.editions });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'index':
      load(data.bytes);
      break;
    case 'results': {
      const { request, wanted } = data;
      const results = search?.results(request, wanted);
      if (results) answer({ kind: 'results', request, results });
      if (search && results?.beside === null) answer({ kind: 'beside', beside: search.beside(request, wanted) });
      break;
    }
    case 'rows':
      if (search) answer({ kind: 'rows', rows: search.found(data.request).map(row) });
      break;
    default:
      data satisfies never;
  }
});
