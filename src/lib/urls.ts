/** Every address of the site. All end in `/`, save files, and begin with `base`. */
export type Urls = ReturnType<typeof urlsUnder>;

/** @param base Astro's `base`, with or without its last `/`: `/` or `/integrity/`. */
export function urlsUnder(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const page = (path: string): string => `${root}${path}/`;
  const source = (id: string): string => page(`sources/${id}`);
  return {
    home: root,
    editions: page('editions'),
    edition: (id: string) => page(`editions/${id}`),
    strategies: page('strategies'),
    strategy: (id: string) => page(`strategies/${id}`),
    measures: page('measures'),
    measure: (id: string) => page(`measures/${id}`),
    /** A provision of a measure, by its id, on the measure's page. */
    measureRecord: (id: string, record: string) => `${page(`measures/${id}`)}#${record}`,
    agencies: page('agencies'),
    agency: (id: string) => page(`agencies/${id}`),
    sources: page('sources'),
    source,
    /** A line of a stored document; a record of it by its id. */
    sourceLine: (id: string, line: number) => `${source(id)}#L${line}`,
    sourceRecord: (id: string, record: string) => `${source(id)}#${record}`,
    sourceFile: (file: string) => `${root}data/sources/${file}`,
    indicators: page('indicators'),
    indicator: (id: string) => page(`indicators/${id}`),
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
    data: page('data'),
    dataFile: (file: string) => `${root}data/v1/${file}`,
    search: page('search'),
    searchFor: (query: string) => `${page('search')}?q=${encodeURIComponent(query)}`,
    searchIndex: `${root}search/index.json`,
    openSearch: `${root}opensearch.xml`,
    method: page('method'),
    about: page('about'),
  };
}
