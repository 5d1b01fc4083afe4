import type { Node } from '../lib/page-head.ts';

/** A file that a dataset is given in: its whole address, media type and bytes. */
export type Download = {
  readonly name: string;
  readonly address: string;
  readonly type: string;
  readonly bytes: number;
};

/** What is said of a dataset: https://developers.google.com/search/docs/appearance/structured-data/dataset */
export type Described = {
  readonly name: string;
  /** 50 to 5000 characters. */
  readonly description: string;
  readonly address: string;
  readonly version: string;
  readonly modified: string;
  /** CE years of what it tells of, in any order. */
  readonly years: readonly number[];
  readonly variables: readonly string[];
  readonly keywords: readonly string[];
  readonly downloads: readonly Download[];
  readonly basedOn: readonly Node[];
};

/** What the datasets of a site share; addresses are whole. */
export type Publisher = {
  readonly name: string;
  readonly address: string;
  readonly licence: string;
  readonly place: string;
  readonly catalogue: { readonly name: string; readonly address: string };
};

const [SHORTEST, LONGEST] = [50, 5000];

const coverage = (years: readonly number[]): { temporalCoverage?: string } => {
  if (years.length === 0) return {};
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return { temporalCoverage: from === to ? String(from) : `${from}/${to}` };
};

const downloadNode = ({ name, address, type, bytes }: Download): Node => ({
  '@type': 'DataDownload',
  name,
  contentUrl: address,
  encodingFormat: type,
  contentSize: `${bytes} B`,
});

/**
 * https://schema.org/Dataset
 * @throws when the description has not the length that readers of datasets ask for
 */
export function datasetNode(dataset: Described, { name, address, licence, place, catalogue }: Publisher): Node {
  const length = [...dataset.description].length;
  if (length < SHORTEST || length > LONGEST)
    throw new Error(
      `${dataset.name}: the description of a dataset has ${SHORTEST} to ${LONGEST} characters, found ${length}`,
    );
  const publisher: Node = { '@type': 'Organization', name, url: address };
  return {
    '@type': 'Dataset',
    '@id': `${dataset.address}#dataset`,
    name: dataset.name,
    description: dataset.description,
    url: dataset.address,
    version: dataset.version,
    dateModified: dataset.modified,
    ...coverage(dataset.years),
    spatialCoverage: { '@type': 'Place', name: place },
    inLanguage: 'zh-Hant-TW',
    isAccessibleForFree: true,
    license: licence,
    creator: publisher,
    publisher,
    keywords: dataset.keywords,
    variableMeasured: dataset.variables,
    includedInDataCatalog: { '@type': 'DataCatalog', name: catalogue.name, url: catalogue.address },
    isBasedOn: dataset.basedOn,
    distribution: dataset.downloads.map(downloadNode),
  };
}
