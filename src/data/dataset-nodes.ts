import { datasetNode, type Described, type Download, type Publisher } from '../domain/dataset-node.ts';
import type { Dataset } from '../domain/dataset.ts';
import { editionCounts } from '../domain/listing.ts';
import { tableFiles } from '../domain/table-files.ts';
import { TABLES } from '../domain/tables.ts';
import { tableTexts } from '../i18n/fields.ts';
import { machineTexts } from '../i18n/machines.ts';
import { termsOf } from '../i18n/terms.ts';
import { zh } from '../i18n/zh.ts';
import type { Node } from '../lib/page-head.ts';
import type { Edition } from '../schemas/edition.ts';
import { bytesOf } from './data-package.ts';
import { documentNodes, documentsOf } from './documents.ts';
import { dataVersion } from './release.ts';
import { url, whole } from './site.ts';

const texts = machineTexts.dataset;
const LICENCE = 'https://data.gov.tw/license';

const publisher = (): Publisher => ({
  name: zh.siteLong,
  address: whole(url.home),
  licence: LICENCE,
  place: texts.place,
  catalogue: { name: texts.catalogue, address: whole(url.data) },
});

const download = (name: string, href: string, type: string, body: string): Download => ({
  name,
  address: whole(href),
  type,
  bytes: bytesOf(body),
});

/** The tables as CSV and JSON. */
function tableDownloads(data: Dataset): Download[] {
  const files = new Map(tableFiles(data).map((file) => [file.name, file.body]));
  return TABLES.flatMap((table) =>
    (['csv', 'json'] as const).map((ending) => {
      const [file, type] = [`${table}.${ending}`, ending === 'csv' ? 'text/csv' : 'application/json'];
      return download(tableTexts[table].title, url.dataFile(file), type, files.get(file) ?? '');
    }),
  );
}

/** The documents of an edition, as stored. */
const documentDownloads = (data: Dataset, { source_ids }: Edition): Download[] =>
  data.sources
    .filter(({ id }) => source_ids.includes(id))
    .map(({ id, title, file }) =>
      download(title, url.sourceFile(file), 'text/plain', (data.documents.get(id) ?? []).join('\n')),
    );

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
    downloads: tableDownloads(data),
  });

/** What the site has of one edition as a dataset. */
export const editionDataset = (data: Dataset, edition: Edition): Node =>
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
    basedOn: documentsOf.edition(data, edition),
    downloads: documentDownloads(data, edition),
  });
