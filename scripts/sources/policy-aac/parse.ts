import { fault } from '../fault.ts';
import { readMarker } from '../markers.ts';
import { Passage } from '../passage.ts';
import { linesBetween, readProse, readTitle } from '../prose.ts';
import { Collector, type Parse } from '../records.ts';
import { assertEnds } from '../sections.ts';

type Section = { id: string; from: number; to: number };

/**
 * 法務部廉政署廉政政策: prose in sections 壹、貳 (chapters) and 一、 to 八、 (strategies of 貳). Items (一) are whole
 * sentences, so one without a full stop was cut by a page.
 */
export const parse: Parse = (document, { id: edition_id }) => {
  assertEnds(document);
  const collector = new Collector(document);
  const last = document.lines.length;
  const title = document.lines.findIndex((line) => line.trim() !== '') + 1;
  readTitle(collector, title, edition_id);

  let chapter = '';
  const counts = { 1: 0, 2: 0 };
  const sections: Section[] = [{ id: '', from: title + 1, to: last }];
  for (const line of linesBetween(title + 1, last)) {
    const marked = readMarker(Passage.ofLine(document, line).trim());
    if (marked?.level !== 1 && marked?.level !== 2) continue;
    const { level, number, marker, rest } = marked;
    if (level === 1) counts[2] = 0;
    counts[level] += 1;
    if (number !== counts[level]) {
      throw fault(document, line, 'a section number repeats or is skipped', {
        expected: `section ${counts[level]}`,
        found: `「${marker.text}${rest.text}」`,
      });
    }
    const parent_id = level === 1 ? null : chapter;
    const id = `${parent_id ?? edition_id}-${number}`;
    if (level === 1) chapter = id;
    collector.strategy(
      { id, edition_id, parent_id, level: level === 1 ? 'chapter' : 'strategy', number },
      rest,
      marker,
    );
    const open = sections.at(-1);
    if (open) open.to = line - 1;
    sections.push({ id, from: line + 1, to: last });
  }
  for (const { id, from, to } of sections) {
    readProse(collector, linesBetween(from, to), { edition_id, strategy_id: id || null, sentences: () => true });
  }
  return collector.records;
};
