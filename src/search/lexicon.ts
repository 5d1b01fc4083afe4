import type { SearchIndex } from '../schemas/search.ts';
import { makeCorpus } from './corpus.ts';
import { makeFolding } from './folding.ts';
import { makeMistakes } from './mistakes.ts';
import { makeNames } from './names.ts';
import { figureForms } from './numerals.ts';
import type { Cost } from './parting.ts';
import { editionsNamed } from './query.ts';
import { makeTies } from './ties.ts';
import { makeWords } from './words.ts';

/** What a stretch of the corpus costs that is no word of its own. */
const STRETCH = 1.45;

/** All that the engine knows of words: the corpus, names, terms, phrases, and what each piece of a run costs. */
export type Lexicon = ReturnType<typeof makeLexicon>;

export function makeLexicon(index: SearchIndex) {
  const { records, editions } = index;
  const folding = makeFolding(index.tables.variants);
  const { plain } = folding;
  const corpus = makeCorpus(records, folding);
  const names = makeNames(index.agencies, folding);
  const wordFinds = makeWords(index, folding, corpus, names);
  const terms = new Set(index.terms.flatMap(({ words }) => words.map(plain)));
  const vocabulary = new Set([...names.all, ...terms, ...index.words.map(plain)]);
  const own = new Set([...names.all, ...index.words.map(plain)]);
  // A short everyday word that the documents do not have and that sounds otherwise was not meant: 舉手禮, 伴手禮.
  const isMeant = (word: string): boolean => word.length > 3 || own.has(word) || corpus.holds(word);
  const mistakes = makeMistakes(
    corpus,
    { heard: [...vocabulary], alike: [...vocabulary].filter(isMeant) },
    index.tables.sounds,
  );
  const fillers = new Set(index.fillers.map(plain));
  const statusWords = new Map(Object.entries(index.statusWords).map(([word, statuses]) => [plain(word), statuses]));
  const roleWords = new Map(Object.entries(index.roleWords).map(([word, role]) => [plain(word), role]));
  const printed = new Map(
    [
      ...index.words,
      ...index.terms.flatMap(({ words }) => words),
      ...index.agencies.flatMap(({ name, name_en, aliases }) => [name, name_en, ...aliases]),
    ].map((word) => [plain(word), word]),
  );
  /** Folded words as the documents print them. */
  const asPrinted = (words: string): string => {
    const known = printed.get(words);
    if (known !== undefined) return known;
    let found = words;
    corpus.find(words, ({ record, text }, start) => {
      const original = records[record]?.texts[text]?.text ?? '';
      const { from } = folding.fold(original);
      found = original.slice(from[start], from[start + words.length]);
    });
    return found;
  };

  const isYear = (piece: string): boolean => piece.includes('年') && editionsNamed(piece, editions, false).length > 0;

  const costOf: Cost = (piece) => {
    if (statusWords.has(piece) || roleWords.has(piece) || isYear(piece)) return { cost: 0.5, kind: 'word' };
    if (names.bodies(piece) !== null || terms.has(piece)) return { cost: 0.8, kind: 'word' };
    if (fillers.has(piece)) return { cost: 0.2, kind: 'filler' };
    if (piece.length < 2) return null;
    const figures = figureForms(piece);
    if (figures !== null) return figures.some((form) => corpus.holds(plain(form))) ? { cost: 0.9, kind: 'word' } : null;
    if (vocabulary.has(piece)) return { cost: 1, kind: 'word' };
    return corpus.holds(piece) ? { cost: STRETCH, kind: 'word' } : null;
  };
  const costOfMistakes: Cost = (piece) => {
    const known = costOf(piece);
    if (known !== null || piece.length < 3 || piece.length > 7) return known;
    return mistakes.heard(piece).length > 0 || mistakes.alike(piece).length > 0 ? { cost: 3, kind: 'word' } : null;
  };

  /** In a question: known words, and characters that stand for nothing here: 修 in 是誰在修, 發 in 獎金發了多少. */
  const costOfQuestions: Cost = (piece) => {
    const known = costOf(piece);
    if (known !== null) return known.cost === STRETCH ? { ...known, cost: 2 * STRETCH } : known;
    return /^\p{Script=Han}$/u.test(piece) ? { cost: 1.2, kind: 'unknown' } : null;
  };
  const tied = makeTies([...names.all, ...vocabulary, ...statusWords.keys(), ...roleWords.keys()], folding);
  return {
    plain,
    folding,
    tied,
    corpus,
    names,
    wordFinds,
    vocabulary,
    mistakes,
    fillers,
    statusWords,
    roleWords,
    isYear,
    asPrinted,
    costOf,
    costOfMistakes,
    costOfQuestions,
  };
}
