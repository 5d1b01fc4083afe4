import type { SourceDocument } from '../document.ts';
import { Passage } from '../passage.ts';
import type { Collector } from '../records.ts';

const HEADER = /^(?:廉政署)?(?:預算總說明)?(?:中華民國[\d○〇零一二三四五六七八九十百]+年度)?$/u;
const squeeze = (text: string): string => text.replaceAll(/\s/gu, '');

/** Whether a line is (part of) the page header 廉政署 預算總說明 中華民國 〇〇〇 年度. */
export const isPageHeader = (text: string): boolean => squeeze(text) !== '' && HEADER.test(squeeze(text));

/** Marks every page header as layout, but for the first, which is the document's title. Returns the lines of that one. */
export function readPageHeaders(collector: Collector, document: SourceDocument): number[] {
  const lines = document.lines.flatMap((text, index) => (isPageHeader(text) ? [index + 1] : []));
  const title = lines.filter((line, index) => index === 0 || line === (lines[0] ?? 0) + index);
  for (const line of lines) {
    if (!title.includes(line)) collector.layout('page-header', Passage.ofLine(document, line));
  }
  return title;
}
