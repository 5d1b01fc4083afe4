import { getCollection } from 'astro:content';
import { gloss, glossaryTexts as texts } from '#i18n/glossary.ts';
import { measuresOfTerms, termFinder, type Occurrence } from '../domain/glossary.ts';
import { excerpt, withMarker } from '../lib/text.ts';
import { glossaryTopic, type GlossaryEntry } from '../schemas/glossary.ts';
import { dataset } from './dataset.ts';
import { quotations } from './evidence.ts';
import { url } from './site.ts';

/** Measures that an entry of the glossary names; the search finds the others. */
const NAMED = 3;

const entries = async (): Promise<GlossaryEntry[]> => (await getCollection('glossary')).map(({ data }) => data);

type Links = {
  readonly find: (text: string) => Occurrence[];
  readonly links: ReadonlyMap<string, { readonly href: string; readonly title: string; readonly lang: string | null }>;
};

async function readLinks(): Promise<Links> {
  const all = await entries();
  return {
    find: termFinder(all),
    links: new Map(
      all.map((entry) => [entry.id, { href: url.term(entry.id), title: gloss(entry), lang: texts.termLanguage }]),
    ),
  };
}

let read: Promise<Links> | undefined;

/** What pages need to lead to the glossary; read once in a build. */
export const glossaryLinks = (): Promise<Links> => (import.meta.env.DEV ? readLinks() : (read ??= readLinks()));

/** Terms of a topic in the order in which one looks them up: by strokes in Chinese, by letters in English. */
const inOrder = (terms: readonly GlossaryEntry[]): GlossaryEntry[] => {
  const { compare } = new Intl.Collator(texts.collation);
  return [...terms].sort((a, b) => compare(texts.name(a), texts.name(b)));
};

/** The page of the glossary: its topics, and in each its terms. */
export async function glossaryPage() {
  const [data, all] = [await dataset(), await entries()];
  const measures = measuresOfTerms(data, termFinder(all));
  const item = (entry: GlossaryEntry) => {
    const own = measures.get(entry.id) ?? [];
    return {
      entry,
      laws: entry.laws.map(({ name, article }) => texts.law(name, article)),
      evidence: quotations(data, entry.evidence),
      total: own.length,
      measures: own.slice(0, NAMED).map(({ id, marker, text }) => ({
        href: url.measure(id),
        id,
        text: excerpt(withMarker(marker, text), 40),
      })),
      search: url.searchFor(entry.term),
    };
  };
  return glossaryTopic.options.map((topic) => ({
    topic,
    name: texts.topics[topic],
    items: inOrder(all.filter((entry) => entry.topic === topic)).map(item),
  }));
}
