import type { Dataset } from '../domain/dataset.ts';
import type { CitedKind } from '../domain/standing.ts';
import { citationTexts as texts } from '#i18n/citation.ts';
import type { Link } from '../lib/link.ts';
import { repositoryFile } from '../lib/repository.ts';
import { citationsOf } from './citation.ts';
import type { CitedPage } from './cited-pages.ts';
import { embedOf, type Embed } from './embeds.ts';
import { hasImages, repository } from './settings.ts';
import { url } from './site.ts';

/** What a page offers those who use it elsewhere. */
export type Reuse = {
  readonly citations: ReturnType<typeof citationsOf>;
  readonly files: readonly (Link & { readonly media: string })[];
  readonly embed: (Embed & { readonly isDrawn: boolean }) | null;
  /** The file in the repository where the judgement on the page can be corrected; null without a repository. */
  readonly record: Link | null;
};

/** The files beside a page, by its kind: an address from an ending. */
const FILES: Readonly<Record<CitedKind, ((id: string, type: string) => string) | null>> = {
  measures: null,
  indicators: url.indicatorFile,
  series: url.seriesFile,
  checks: url.checkFile,
  agencies: url.agencyFile,
  editions: url.editionFile,
  data: null,
};

/** The curated file that holds what people judged of a page; null where nothing on it was judged. */
export function curatedFile(data: Dataset, { kind, id }: CitedPage): string | null {
  switch (kind) {
    case 'measures':
      return 'links.yaml';
    case 'indicators': {
      const measure = data.measureById.get(data.indicatorById.get(id)?.measure_id ?? '');
      return `indicators/${measure?.edition_id ?? ''}.yaml`;
    }
    case 'series':
      return 'series.yaml';
    case 'checks':
      return `checks/${data.checks.find((check) => check.id === id)?.source_id ?? ''}.yaml`;
    case 'agencies':
      return 'agencies.yaml';
    case 'editions':
      return 'editions.yaml';
    case 'data':
      return null;
    default:
      return kind satisfies never;
  }
}

/** Where a page's judgement stands in the repository. */
export function recordIn(address: string | null, file: string | null): Link | null {
  if (address === null || file === null) return null;
  const path = `content/curated/${file}`;
  return { href: repositoryFile(address, path), text: path };
}

const MEDIA = { json: 'application/json', csv: 'text/csv', svg: 'image/svg+xml', png: 'image/png' } as const;

/** @param types endings of the files that stand beside the page */
export function reuse(data: Dataset, page: CitedPage, types: readonly (keyof typeof MEDIA)[]): Reuse {
  const offered = types.filter((type) => type !== 'png' || hasImages);
  const fileOf = FILES[page.kind];
  return {
    citations: citationsOf(data, page),
    files:
      fileOf === null
        ? []
        : offered.map((type) => ({ href: fileOf(page.id, type), text: texts.types[type], media: MEDIA[type] })),
    embed:
      page.kind === 'indicators' || page.kind === 'series'
        ? { ...embedOf(page.kind, page.id, page.name), isDrawn: types.includes('svg') }
        : null,
    record: recordIn(repository, curatedFile(data, page)),
  };
}
