import type { Language } from './language.ts';

/** Every address of the site. All end in `/`, save files, and begin with `base`. */
export type Urls = ReturnType<typeof urlsUnder>;

/** The parts of the site that pages belong to, by the names of their addresses. */
export type Section =
  | 'editions'
  | 'indicators'
  | 'strategies'
  | 'measures'
  | 'agencies'
  | 'sources'
  | 'checks'
  | 'compareIndex'
  | 'data'
  | 'method'
  | 'about'
  | 'search';

/** The addresses that results of the search lead to: few, since the browser loads them. */
export type ResultUrls = ReturnType<typeof resultUrlsUnder>;

/** What a picture for sharing is drawn of: checks that fail alone. */
export type ShareKind = 'indicators' | 'series' | 'agencies' | 'editions' | 'checks';

const rootOf = (base: string): string => (base.endsWith('/') ? base : `${base}/`);

/** @param base as below */
export function resultUrlsUnder(base: string) {
  const page = (path: string): string => `${rootOf(base)}${path}/`;
  return {
    edition: (id: string) => page(`editions/${id}`),
    strategy: (id: string) => page(`strategies/${id}`),
    measure: (id: string) => page(`measures/${id}`),
    /** A provision of a measure, by its id, on the measure's page. */
    measureRecord: (id: string, record: string) => `${page(`measures/${id}`)}#${record}`,
    agency: (id: string) => page(`agencies/${id}`),
    indicator: (id: string) => page(`indicators/${id}`),
    /** A line of a stored document; a record of it by its id. */
    sourceLine: (id: string, line: number) => `${page(`sources/${id}`)}#L${line}`,
    search: page('search'),
  };
}

/** What reading without a network needs; all languages share it. @param base the first language's */
export function offlineUrlsUnder(base: string) {
  const root = rootOf(base);
  return {
    worker: `${root}sw.js`,
    /** What the whole site consists of, and a pack of it. */
    files: `${root}offline/files.json`,
    pack: (name: string) => `${root}offline/${name}.pack`,
  };
}

/** What a build leaves out, and where it puts its pages. */
type BuildParts = {
  /** Whether the site has pictures for sharing. */
  readonly hasImages?: boolean;
  /** The folder of the built language's pages, the end of the base: `en/`. Files lie above it, once for all languages. */
  readonly folder?: string;
};

/**
 * @param base Astro's `base`, with or without its last `/`: `/` or `/integrity/`; of another language than the first with its
 *   folder: `/integrity/en/`
 */
export function urlsUnder(base: string, { hasImages = true, folder = '' }: BuildParts = {}) {
  const pages = rootOf(base);
  const root = pages.slice(0, pages.length - folder.length);
  const page = (path: string): string => `${pages}${path}/`;
  const source = (id: string): string => page(`sources/${id}`);
  return {
    ...resultUrlsUnder(base),
    home: pages,
    /** The first language's home page, above which no address of the site lies. */
    root,
    /** The page of another language that is the counterpart of one of this. @param path address of a page of this language */
    counterpart: (path: string, other: Pick<Language, 'folder'>) => `${root}${other.folder}${path.slice(pages.length)}`,
    icon: `${root}favicon.svg`,
    /** An icon as PNG. */
    iconFile: (name: string) => `${root}icons/${name}.png`,
    /** The icon of a phone's home screen; null in a build without pictures. */
    touchIcon: hasImages ? `${root}icons/touch.png` : null,
    manifest: `${root}manifest.webmanifest`,
    offline: page('offline'),
    worker: offlineUrlsUnder(root).worker,
    editions: page('editions'),
    /** A measure by the number that its document gives it throughout (序次); leads to its page. */
    shortForm: (edition: string, seq: number) => `${root}${edition}/${seq}/`,
    strategies: page('strategies'),
    measures: page('measures'),
    agencies: page('agencies'),
    sources: page('sources'),
    source,
    sourceRecord: (id: string, record: string) => `${source(id)}#${record}`,
    sourceFile: (file: string) => `${root}data/sources/${file}`,
    indicators: page('indicators'),
    /** A file beside an indicator's page: `csv`, `svg`. */
    indicatorFile: (id: string, type: string) => `${root}indicators/${id}.${type}`,
    seriesIndex: page('series'),
    series: (id: string) => page(`series/${id}`),
    seriesFile: (id: string, type: string) => `${root}series/${id}.${type}`,
    editionFile: (id: string, type: string) => `${root}editions/${id}.${type}`,
    strategyFile: (id: string, type: string) => `${root}strategies/${id}.${type}`,
    agencyFile: (id: string, type: string) => `${root}agencies/${id}.${type}`,
    /** Files of former results against new targets between two editions. */
    movementsFile: (from: string, to: string, type: string) => `${root}series/movements-${from}-${to}.${type}`,
    checks: page('checks'),
    checkPage: (id: string) => page(`checks/${id}`),
    checkFile: (id: string, type: string) => `${root}checks/${id}.${type}`,
    check: (id: string) => `${page('checks')}#${id}`,
    /** The checks of a measure. */
    checksOf: (measureId: string) => `${page('checks')}#of-${measureId}`,
    checkFilters: `${root}checks/filters.css`,
    compareIndex: page('compare'),
    /** @param pair `107...112` */
    compare: (pair: string) => page(`compare/${pair}`),
    /** A measure of a pair of editions. */
    compareMeasure: (pair: string, measureId: string) => `${page(`compare/${pair}`)}#${measureId}`,
    data: page('data'),
    dataFile: (file: string) => `${root}data/v1/${file}`,
    searchFor: (query: string) => `${page('search')}?q=${encodeURIComponent(query)}`,
    searchIndex: `${root}search/index.json`,
    openSearch: `${root}opensearch.xml`,
    /** Titles of pages, by which an address that is wrong finds those that are near. */
    pageTitles: `${root}pages.json`,
    method: page('method'),
    about: page('about'),
    /** How the site is drawn. */
    design: page('about/design'),
    /** All parts of the site, and how it is used with a keyboard. */
    siteMap: page('sitemap'),
    accessibility: page('accessibility'),
    glossary: page('glossary'),
    /** A term, on the page of all. */
    term: (id: string) => `${page('glossary')}#${id}`,
    changelog: page('changelog'),
    corrections: page('corrections'),
    /** A correction, on the page of all. */
    correction: (id: string) => `${page('corrections')}#${id}`,
    embedIndicator: (id: string) => page(`embed/indicators/${id}`),
    embedSeries: (id: string) => page(`embed/series/${id}`),
    /** oEmbed 1.0 of an indicator or a series. */
    oembed: (kind: 'indicators' | 'series', id: string) => `${root}oembed/${kind}/${id}.json`,
    /** Files by which a page is cited: `bib`, `ris`, `txt`. */
    citation: (kind: string, id: string, type: string) => `${root}cite/${kind}/${id}.${type}`,
    /** The picture that shows a page where it is shared, 1200×630. */
    shareImage: (kind: ShareKind, id: string) => `${root}share/${kind}/${id}.png`,
    /** The picture of the site; null in a build without pictures. */
    siteShareImage: hasImages ? `${root}share/site.png` : null,
    feed: `${root}feed.xml`,
    correctionsFeed: `${root}corrections/feed.xml`,
    editionFeed: (id: string) => `${root}editions/${id}/feed.xml`,
    agencyFeed: (id: string) => `${root}agencies/${id}/feed.xml`,
    catalog: `${root}data/catalog.jsonld`,
    sitemap: `${root}sitemap.xml`,
    dataArchive: `${root}data/v1/all.zip`,
  };
}
