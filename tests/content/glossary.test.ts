import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../scripts/content/curated.ts';
import { markHtml } from '../../src/domain/mark-html.ts';
import { markedParagraphs } from '../../src/domain/marked-text.ts';
import { termFinder } from '../../src/domain/glossary.ts';
import { withTermLinks } from '../../src/glossary/term-links.ts';
import { realData } from '../real-content.ts';

const entries = readGlossary('content');
const find = termFinder(entries);
const links = new Map(
  entries.map(({ id, meaning }) => [id, { href: `/glossary/#${id}`, title: meaning, lang: null }] as const),
);

/** The official words of a measure as its page shows them. */
const official = (id: string): string =>
  realData.provisions
    .filter(({ measure_id }) => measure_id === id)
    .flatMap(({ text }) => markedParagraphs(text, []).map((segments) => `<p>${markHtml(segments)}</p>`))
    .join('');

/** The words of HTML, its links to the glossary, and how deep links stand in links at most. */
function read(html: string) {
  let [text, depth, deepest] = ['', 0, 0];
  const hrefs: string[] = [];
  const parser = new Parser({
    onopentag(name, { href = '' }) {
      if (name !== 'a') return;
      hrefs.push(href);
      deepest = Math.max(deepest, (depth += 1));
    },
    onclosetag(name) {
      if (name === 'a') depth -= 1;
    },
    ontext(words) {
      text += words;
    },
  });
  parser.end(html);
  return { text, hrefs, deepest };
}

describe('links from official texts to the glossary', () => {
  const pages = realData.measures.map(({ id }) => ({ id, html: `<main>${official(id)}</main>` }));
  const linked = pages.map(({ id, html }) => ({
    id,
    before: read(html),
    after: read(withTermLinks(html, find, links)),
  }));

  it('change no character of any measure', () => {
    for (const { id, before, after } of linked) expect(after.text, id).toBe(before.text);
  });

  it('lead to each term once a page at most, and never stand in one another', () => {
    for (const { id, after } of linked) {
      expect(new Set(after.hrefs).size, id).toBe(after.hrefs.length);
      expect(after.deepest, id).toBeLessThanOrEqual(1);
    }
  });

  it('are there', () => {
    expect(linked.filter(({ after }) => after.hrefs.length > 0).length).toBeGreaterThan(80);
    expect(linked.find(({ id }) => id === '107-9-6')?.after.hrefs).toContain('/glossary/#approval-rate');
  });
});

describe('the glossary', () => {
  it('holds 25 to 45 terms, each explained in a sentence of each language', () => {
    expect(entries.length).toBeGreaterThanOrEqual(25);
    expect(entries.length).toBeLessThanOrEqual(45);
    for (const { id, meaning, meaning_en } of entries) {
      expect(meaning, id).toMatch(/[。」]$/u);
      expect(meaning_en, id).toMatch(/^[A-Z][^]*\.$/u);
    }
  });
});
