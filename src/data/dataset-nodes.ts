import { datasetNode, type Described, type Download, type Publisher } from '../domain/dataset-node.ts';
import type { Dataset } from '../domain/dataset.ts';
import { editionCounts } from '../domain/listing.ts';
import type { NamedEdition } from '../domain/names.ts';
import { licences } from '../i18n/licence.ts';
import { machineTexts } from '#i18n/machines.ts';
import { termsOf } from '#i18n/terms.ts';
import { siteTexts } from '#i18n/site.ts';
import { bytesOf } from '../lib/bytes.ts';
import type { Node } from '../lib/page-head.ts';
import { filesOfEdition, packageFiles } from './catalog-files.ts';
import type { FileOf } from './catalog-parts.ts';
import { documentNodes, documentsOf } from './documents.ts';
import { dataVersion } from './release.ts';
import { url, whole } from './site.ts';

const texts = machineTexts.dataset;

const publisher = (): Publisher => ({
  name: siteTexts.siteLong,
  address: whole(url.root),
  licence: licences.data.url,
  place: texts.place,
  catalogue: { name: texts.catalogue, address: whole(url.catalog) },
});

/** Published files as downloads. */
const downloads = (files: readonly FileOf[]): Download[] =>
  files.map(({ title, address, type, body }) => ({
    name: title.zh,
    address,
    type,
    bytes: bytesOf(body).length,
  }));

type Own = Omit<Described, 'version' | 'modified' | 'keywords' | 'variables'>;

const node = (data: Dataset, own: Own): Node => {
  const { version, released_on } = dataVersion(data);
  const { keywords, variables } = texts;
  return datasetNode({ ...own, version, modified: released_on, keywords, variables }, publisher());
};

/** All data of the site as a dataset. */
export const siteDataset = (data: Dataset): Node =>
  node(data, {
    name: texts.name,
    description: texts.description({
      editions: data.editions.length,
      measures: data.measures.length,
      indicators: data.indicators.length,
      checks: data.checks.length,
    }),
    address: whole(url.data),
    years: data.editions.flatMap(({ year }) => year ?? []),
    basedOn: documentNodes(
      data,
      data.sources.map(({ id }) => id),
    ),
    downloads: downloads(packageFiles(data)),
  });

/** What the site has of one edition as a dataset. */
export const schemaOrgEdition = (data: Dataset, edition: NamedEdition): Node =>
  node(data, {
    name: texts.editionName(edition.title),
    description: texts.editionDescription(edition.title, termsOf(edition), {
      ...editionCounts(data, edition.id),
      indicators: data.indicators.filter(
        ({ measure_id }) => data.measureById.get(measure_id)?.edition_id === edition.id,
      ).length,
    }),
    address: whole(url.edition(edition.id)),
    years: edition.year === null ? [] : [edition.year],
    basedOn: documentsOf(data, 'editions', edition.id),
    downloads: downloads(filesOfEdition(data, edition)),
  });
