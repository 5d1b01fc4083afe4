import type { Dataset } from '../domain/dataset.ts';
import { siteTexts } from '#i18n/site.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { nameAmong } from './record-names.ts';
import { url } from './site.ts';

/** Quotations, each with a link to its lines. */
export const quotations = (data: Dataset, evidence: readonly Evidence[]) =>
  evidence.map(({ source, lines, quote }) => {
    const [from, to] = typeof lines === 'number' ? [lines, lines] : lines;
    const title = nameAmong(data.sources, source);
    return { quote, href: url.sourceLine(source, from), text: siteTexts.source.cite(title, from, to) };
  });

/** The quotations that an edition or a source rests on, each with a link to its lines. */
export const evidenceOf = (data: Dataset, id: string) => quotations(data, data.evidence.get(id) ?? []);
