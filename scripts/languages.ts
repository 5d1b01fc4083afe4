// node scripts/languages.ts [--dist DIR] [--base /] [--site URL] [--all]: every page of the built site has its counterpart in the other
// language, words of another language are marked, and the interface of English pages speaks English. `--all` prints all that is left.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { counterpartFaults, languageOf } from './languages/counterparts.ts';
import { tally, untranslated } from './languages/interface.ts';
import { unmarkedChinese, unmarkedEnglish } from './languages/marked.ts';
import { officialWords } from './languages/official.ts';
import { textsOf } from './languages/texts.ts';
import { readSite } from './machines/site-pages.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env['BASE'] ?? '/' },
    site: { type: 'string', default: process.env['SITE'] ?? 'http://127.0.0.1:4321' },
    all: { type: 'boolean', default: false },
  },
});
const MOST = values.all ? Infinity : 20;
const print = (lines: readonly string[]): void => {
  for (const line of lines.slice(0, MOST)) console.error(line);
  if (lines.length > MOST) console.error(`and ${lines.length - MOST} more`);
};

/** A field of all rows of a published table. */
const published = (table: string, field: string): string[] =>
  (JSON.parse(readFileSync(join(values.dist, 'data/v1', `${table}.json`), 'utf8')) as Record<string, unknown>[]).map(
    (row) => String(row[field]),
  );
const isOfficial = officialWords({
  texts: [...published('measures', 'text'), ...published('checks', 'claim'), ...published('observations', 'note')],
  heads: [...published('provisions', 'heading'), ...published('assignments', 'scope')],
  names: published('agencies', 'name'),
});

/** What keeps a number and its unit on one line, inside a text. */
const HELD = /<span class="nb">([^<]*)<\/span>/gu;
const site = readSite(values.dist, values.base, values.site);
const pages = [...site.pages].map(([page, html]) => ({
  page,
  texts: textsOf(html.replaceAll(HELD, '$1')),
  isEnglish: languageOf(page).language?.tag === 'en',
}));
const unmarked = pages.flatMap(({ page, texts, isEnglish }) =>
  (isEnglish ? unmarkedChinese(texts) : unmarkedEnglish(texts)).map(
    ({ text }) => `${page}: 「${text}」 is not marked as ${isEnglish ? 'Chinese' : 'English'}`,
  ),
);
const counterparts = counterpartFaults(site);
const left = tally(pages.filter(({ isEnglish }) => isEnglish).flatMap(({ texts }) => untranslated(texts, isOfficial)));
print([...counterparts, ...unmarked]);
print(left.map(([text, count]) => `${String(count).padStart(6)} × ${text}`));
console.log(
  `${pages.length} pages; ${counterparts.length} faults between counterparts, ${unmarked.length} texts not marked, ${left.length} texts of the English interface in Chinese`,
);
process.exitCode = counterparts.length + unmarked.length + left.length === 0 && pages.length > 0 ? 0 : 1;
