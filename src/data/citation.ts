import { apa, bibtex, CITATION_FORMATS, ris, wikipedia, type CitationFormat, type Work } from '../domain/citation.ts';
import type { Dataset } from '../domain/dataset.ts';
import { standingOf, type Standing } from '../domain/standing.ts';
import { citationTexts as texts } from '#i18n/citation.ts';
import { language } from '#i18n/language.ts';
import { siteTexts } from '#i18n/site.ts';
import { LANGUAGES } from '../lib/language.ts';
import { findDays } from '../lib/roc-date.ts';
import { excerpt } from '../lib/text.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Source } from '../schemas/source.ts';
import type { CitedPage } from './cited-pages.ts';
import { dataVersion } from './release.ts';
import { url, whole } from './site.ts';

/** Longer titles, which only claims of checks have, are cut. */
const LONGEST = 120;

const pageWork = (data: Dataset, { kind, id, title, href }: CitedPage): Work => {
  const { version, released_on, sha256 } = dataVersion(data);
  return {
    key: `integrity-plan-tracker-${kind}-${id}`,
    kind: kind === 'data' ? 'dataset' : 'page',
    author: siteTexts.siteLong,
    title: excerpt(title, LONGEST),
    issued: released_on,
    address: whole(href),
    via: null,
    details: [texts.version(version, released_on, sha256)],
    between: texts.between,
    language: language.cited,
  };
};

/** Who approved the plan that a document is, and when, in words; nothing where the document itself does not print it. */
function approvalOf(data: Dataset, sourceId: string, edition: Edition | undefined): string[] {
  if (edition?.approved_by == null || edition.approved_on === null) return [];
  const { id, approved_by, approved_on } = edition;
  const own = (data.evidence.get(id) ?? []).filter(({ source }) => source === sourceId);
  return own.some(({ quote }) => findDays(quote).includes(approved_on))
    ? [texts.approved(approved_by, approved_on)]
    : [];
}

/** The year of a document whose title leaves it out, as what this site adds: several plans bear the same title. */
const yearOf = (title: string, edition: Edition | undefined): string[] =>
  edition?.roc_year == null || title.includes(String(edition.roc_year)) ? [] : [texts.added(edition.roc_year)];

function documentWork(data: Dataset, source: Source, { lines, at }: Standing): Work {
  const { id, title, publisher, issued, document_no } = source;
  const edition = data.editions.find(({ source_ids }) => source_ids.includes(id));
  return {
    key: ['integrity-plan-tracker-sources', id, ...lines.map(([from, to]) => `L${from}-${to}`)].join('-'),
    kind: 'document',
    author: publisher,
    title,
    issued,
    address: whole(at === null ? url.source(id) : url.sourceLine(id, at)),
    via: siteTexts.siteLong,
    details: [
      ...yearOf(title, edition),
      ...(document_no === null ? [] : [document_no]),
      ...approvalOf(data, id, edition),
      texts.transcribed(lines),
    ],
    between: texts.between,
    language: LANGUAGES.zh.cited,
  };
}

/** A page and the official documents that it stands on. */
function worksOf(data: Dataset, page: CitedPage): [Work, ...Work[]] {
  const documents = standingOf(data, page.kind, page.id).flatMap((standing) =>
    data.sources.filter(({ id }) => id === standing.source_id).map((source) => documentWork(data, source, standing)),
  );
  return [pageWork(data, page), ...documents];
}

const plain = ({ kind, author, title, details, address }: Work): string =>
  kind === 'page' ? texts.page(author ?? '', title, details, address) : texts.document(author, title, details, address);

const WRITERS: Readonly<Record<CitationFormat, (work: Work) => string>> = { plain, apa, bibtex, ris, wikipedia };
const FORMATS = Object.keys(WRITERS) as CitationFormat[];

/** One citation after another in one format; those of several lines are parted by a blank one. */
const written = (format: CitationFormat, works: readonly Work[]): string => {
  const texts = works.map((work) => WRITERS[format](work));
  if (format === 'ris') return texts.join('\r\n');
  return `${texts.join(format === 'bibtex' ? '\n\n' : '\n')}\n`;
};

/** The citations of a page as its box shows them. */
export function citationsOf(data: Dataset, page: CitedPage) {
  const works = worksOf(data, page);
  return FORMATS.map((format) => ({
    label: texts.formats[format],
    text: written(format, works).trimEnd().replaceAll('\r', ''),
    file: url.citation(page.kind, page.id, CITATION_FORMATS[format].ending),
  }));
}

/** The same as files. */
export function citationFiles(data: Dataset, page: CitedPage) {
  const works = worksOf(data, page);
  return FORMATS.map((format) => ({
    path: `cite/${page.kind}/${page.id}.${CITATION_FORMATS[format].ending}`,
    type: CITATION_FORMATS[format].type,
    body: written(format, works),
  }));
}
