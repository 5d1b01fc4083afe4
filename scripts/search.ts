// npm run -s search -- WORDS: a table of what the search finds. With --json alone: queries from standard input, one a
// line; for each, on one line, the ids of all measures and KPIs that it finds, in order, as a JSON array.
import { text } from 'node:stream/consumers';
import { createEngine } from '../src/search/engine.ts';
import { runCommand } from './content-error.ts';
import { readTerms } from './content/curated.ts';
import { readDataset } from './content/dataset.ts';
import { indexOf } from './content/search-index.ts';

const SHOWN = 20;

await runCommand(async () => {
  const data = readDataset('content');
  const engine = createEngine(indexOf(data, readTerms('content')));
  const words = process.argv.slice(2);
  if (words.length === 1 && words[0] === '--json') {
    const lines = (await text(process.stdin)).split(/\r?\n/u);
    if (lines.at(-1) === '') lines.pop();
    for (const line of lines) console.log(JSON.stringify(engine.search(line).hits.map(({ id }) => id)));
    return;
  }
  const { hits, corrected, suggestions } = engine.search(words.join(' '));
  for (const { typed, meant } of corrected) console.log(`「${typed}」 not found; looked for ${meant.join(', ')}`);
  for (const { id, score } of hits.slice(0, SHOWN)) {
    const { text: measure = '', seq } = data.measureById.get(id) ?? {};
    console.log(
      [id.padEnd(16), score.toFixed(1).padStart(6), seq ? `序次${seq} ${measure}` : measure].join('  ').slice(0, 110),
    );
  }
  console.log(hits.length > SHOWN ? `${hits.length} found, ${SHOWN} shown` : `${hits.length} found`);
  if (hits.length === 0 && suggestions.length > 0) console.log(`try ${suggestions.join(', ')}`);
});
