import type { SourceDocument } from './document.ts';
import { fault } from './fault.ts';
import { markerNumber } from './markers.ts';
import type { EditionKey } from './records.ts';

const SECTION = /^\s*([壹貳參肆伍陸柒捌玖拾])、/u;

/**
 * Lines of the sections 壹、 to 柒、 of a plan, by number from 1.
 * @throws ContentError when one is missing: the document was cut off.
 */
export function planSections(document: SourceDocument): ReadonlyMap<number, number> {
  const sections = new Map<number, number>();
  document.lines.forEach((text, index) => {
    const marker = SECTION.exec(text)?.[1];
    if (marker === undefined) return;
    const number = markerNumber(marker);
    if (number !== sections.size + 1) {
      throw fault(document, index + 1, 'a section number repeats or is skipped', {
        expected: `section ${sections.size + 1} of 壹 to 柒`,
        found: `「${text.trim()}」`,
      });
    }
    sections.set(number, index + 1);
  });
  if (sections.size !== 7) {
    throw fault(document, document.lines.length, 'the document ends too early', {
      expected: 'seven sections, 壹 to 柒',
      found: `${sections.size} sections`,
    });
  }
  return sections;
}

/** The line of section `number`, which `planSections` has found. */
export const sectionLine = (sections: ReadonlyMap<number, number>, number: number): number => sections.get(number) ?? 0;

/**
 * Refuses a document whose last words end no sentence: it was cut off.
 * @param isLayout lines that may stand after the last words, page headers for one
 */
export function assertEnds(document: SourceDocument, isLayout: (line: string) => boolean = () => false): void {
  const last = document.lines.findLastIndex((line) => line.trim() !== '' && !isLayout(line));
  const text = (document.lines[last] ?? '').replaceAll(/<[^<>]*>?/gu, '').trim();
  if (/[。」）)]$/u.test(text)) return;
  throw fault(document, last + 1, 'the document ends in the middle of a sentence', {
    expected: 'a full stop 。 at the end',
    found: `「…${text.slice(-20)}」`,
  });
}

/**
 * Refuses a document of another year than its edition.
 * @param printed the ROC year that the document prints; NaN where it prints none
 */
export function assertYear(document: SourceDocument, line: number, printed: number, edition: EditionKey): void {
  if (printed === edition.roc_year) return;
  throw fault(document, line, 'the year of the document is not that of its edition', {
    record: edition.id,
    expected: `${edition.roc_year ?? 'no year'} (roc_year in content/curated/editions.yaml)`,
    found: Number.isNaN(printed) ? 'no year in Western digits' : String(printed),
    edit: `restore ${document.file}, or correct roc_year or source_ids in content/curated/editions.yaml`,
  });
}
