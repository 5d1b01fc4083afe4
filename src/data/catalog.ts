import type { Dataset } from '../domain/dataset.ts';
import type { NamedEdition } from '../domain/names.ts';
import { catalogTexts } from '../i18n/catalog.ts';
import { packageTexts } from '../i18n/package-texts.ts';
import { datasetName, licences, publisher } from '../i18n/licence.ts';
import { oncePer } from '../lib/once.ts';
import { filesOfEdition, packageFiles } from './catalog-files.ts';
import { CONTEXT, distribution, inBothLanguages, said, wholeYears, type CatalogNode } from './catalog-parts.ts';
import { PACKAGE_PROFILE } from './data-package.ts';
import { dataVersion } from './release.ts';
import { firstUrl, whole } from './site.ts';

const idOf = (part: string): string => `${whole(firstUrl.catalog)}#${part}`;
const editionId = ({ id }: NamedEdition): string => idOf(`edition-${id}`);

/** What everything in the catalogue has in common. */
function ofRelease(data: Dataset): CatalogNode {
  const { version, released_on } = dataVersion(data);
  return {
    'dct:publisher': whole(firstUrl.root),
    'dct:license': licences.data.url,
    'dct:language': 'zh-TW',
    'dct:issued': released_on,
    'dct:modified': released_on,
    'dcat:version': version,
  };
}

const provenance: CatalogNode = {
  'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'rdfs:label': inBothLanguages(catalogTexts.provenance) },
};

/** The official documents, at the pages that show them line by line. */
const documents = (sourceIds: readonly string[]): CatalogNode => ({
  'dct:source': sourceIds.map((id) => whole(firstUrl.source(id))),
});

const yearsOf = (editions: readonly NamedEdition[]): number[] => editions.flatMap(({ year }) => year ?? []);

const wholeDataset = (data: Dataset): CatalogNode => ({
  '@id': idOf('dataset'),
  '@type': 'dcat:Dataset',
  'dct:title': inBothLanguages(datasetName),
  'dct:description': inBothLanguages(packageTexts.description),
  'dcat:keyword': [
    ...packageTexts.keywords.zh.map((word) => said(word)),
    ...packageTexts.keywords.en.map((word) => said(word, 'en')),
  ],
  'dcat:landingPage': whole(firstUrl.data),
  'dct:conformsTo': PACKAGE_PROFILE,
  ...ofRelease(data),
  ...wholeYears(yearsOf(data.editions)),
  ...documents(data.sources.map(({ id }) => id)),
  ...provenance,
  'dcat:distribution': packageFiles(data).map(distribution),
});

function dcatEdition(data: Dataset, edition: NamedEdition, place: number): CatalogNode {
  const files = filesOfEdition(data, edition);
  const hasFigures = files.some(({ isOfficial = false }) => !isOfficial);
  const [before, after] = [data.editions[place - 1], data.editions[place + 1]];
  return {
    '@id': editionId(edition),
    '@type': 'dcat:Dataset',
    'dct:identifier': edition.id,
    'dct:title': said(edition.title),
    'dct:description': said(catalogTexts.edition(edition.title, hasFigures)),
    'dcat:landingPage': whole(firstUrl.edition(edition.id)),
    'dct:isPartOf': idOf('dataset'),
    'dcat:inSeries': idOf('editions'),
    ...(before ? { 'dcat:prev': editionId(before) } : {}),
    ...(after ? { 'dcat:next': editionId(after) } : {}),
    ...ofRelease(data),
    ...wholeYears(yearsOf([edition])),
    ...documents(edition.source_ids),
    ...provenance,
    'dcat:distribution': files.map(distribution),
  };
}

function editionSeries(data: Dataset): CatalogNode {
  const [first, last] = [data.editions[0], data.editions.at(-1)];
  return {
    '@id': idOf('editions'),
    '@type': 'dcat:DatasetSeries',
    'dct:title': inBothLanguages(catalogTexts.series),
    'dct:description': inBothLanguages(catalogTexts.seriesNote),
    'dcat:landingPage': whole(firstUrl.editions),
    ...(first && last ? { 'dcat:first': editionId(first), 'dcat:last': editionId(last) } : {}),
    ...ofRelease(data),
    ...wholeYears(yearsOf(data.editions)),
  };
}

/** `catalog.jsonld`: the data as a catalogue that other catalogues can read, DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/). */
export const catalog = oncePer((data: Dataset): string => {
  const datasets = [
    wholeDataset(data),
    editionSeries(data),
    ...data.editions.map((edition, place) => dcatEdition(data, edition, place)),
  ];
  const agent = {
    '@id': whole(firstUrl.root),
    '@type': 'foaf:Organization',
    'foaf:name': inBothLanguages(publisher),
    'foaf:homepage': whole(firstUrl.root),
  };
  const list = {
    '@id': whole(firstUrl.catalog),
    '@type': 'dcat:Catalog',
    'dct:title': inBothLanguages(catalogTexts.title),
    'dct:description': inBothLanguages(catalogTexts.description),
    'foaf:homepage': whole(firstUrl.data),
    ...ofRelease(data),
    'dcat:dataset': datasets.map((each) => each['@id']),
  };
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': [list, agent, ...datasets] }, null, 2)}\n`;
});
