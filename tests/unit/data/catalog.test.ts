import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../src/data/catalog.ts';
import { dataArchive } from '../../../src/data/data-archive.ts';
import { sha256 } from '../../../src/data/digest.ts';
import { dataVersion } from '../../../src/data/release.ts';
import { TABLES } from '../../../src/domain/tables.ts';
import { publishedFile } from '../../published.ts';
import { realData } from '../../real-content.ts';

type Value = {
  readonly '@id'?: string;
  readonly '@value'?: string;
  readonly '@language'?: string;
  readonly '@type'?: string;
};
type Expanded = Readonly<Record<string, readonly (Value & Readonly<Record<string, readonly Value[]>>)[]>> & {
  readonly '@id': string;
  readonly '@type': readonly string[];
};

const SITE = 'https://integrity.example';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const SPDX = 'http://spdx.org/rdf/terms#';

/** A reader that fetches nothing: a context elsewhere would fail it. */
const documentLoader = (address: string): never => {
  throw new Error(`${address}: the catalogue is to be read without the network`);
};
const nodes = (await jsonld.expand(JSON.parse(catalog(realData)) as jsonld.JsonLdDocument, {
  documentLoader,
})) as unknown as Expanded[];

const ofType = (type: string): Expanded[] => nodes.filter((node) => node['@type'].includes(DCAT + type));
const node = (id: string): Expanded => {
  const found = nodes.find((each) => each['@id'] === id);
  if (!found) throw new Error(`${id}: the catalogue has no such node`);
  return found;
};
const idsOf = (from: Expanded, property: string): string[] => (from[property] ?? []).map((each) => each['@id'] ?? '');
const valuesOf = (from: Expanded, property: string): string[] =>
  (from[property] ?? []).map((each) => each['@value'] ?? '');
const editionId = (id: string): string => `${SITE}/data/catalog.jsonld#edition-${id}`;
const { version, released_on } = dataVersion(realData);

describe('catalog', () => {
  it('is one catalogue that lists the whole data set, the series and each edition', () => {
    const [list] = ofType('Catalog');
    expect(ofType('Catalog')).toHaveLength(1);
    expect(list && idsOf(list, `${DCAT}dataset`)).toEqual([
      `${SITE}/data/catalog.jsonld#dataset`,
      `${SITE}/data/catalog.jsonld#editions`,
      ...realData.editions.map(({ id }) => editionId(id)),
    ]);
    for (const id of list ? idsOf(list, `${DCAT}dataset`) : []) expect(node(id)['@id']).toBe(id);
  });

  it.each(['Catalog', 'Dataset', 'DatasetSeries'])(
    'says whose, when, of which version and licence each %s is',
    (type) => {
      expect(ofType(type).length).toBeGreaterThan(0);
      for (const each of ofType(type)) {
        expect(idsOf(each, `${DCT}publisher`)).toEqual([`${SITE}/`]);
        expect(idsOf(each, `${DCT}license`)).toEqual(['https://data.gov.tw/license']);
        expect(valuesOf(each, `${DCAT}version`)).toEqual([version]);
        for (const property of ['issued', 'modified'])
          expect(each[DCT + property]).toEqual([{ '@type': `${XSD}date`, '@value': released_on }]);
        expect(each[`${DCT}language`]).toEqual([{ '@type': `${XSD}language`, '@value': 'zh-TW' }]);
        // JSON-LD folds language tags.
        expect(each[`${DCT}title`]?.[0]).toMatchObject({ '@language': 'zh-tw' });
        expect(each[`${DCT}description`]?.[0]).toMatchObject({ '@language': 'zh-tw' });
      }
      expect(node(`${SITE}/`)['@type']).toEqual(['http://xmlns.com/foaf/0.1/Organization']);
    },
  );

  it('puts the editions in a series, one after the other', () => {
    const [series] = ofType('DatasetSeries');
    expect(series?.['@id']).toBe(`${SITE}/data/catalog.jsonld#editions`);
    realData.editions.forEach(({ id }, place) => {
      const each = node(editionId(id));
      const ids = (offset: number): string[] => {
        const other = place + offset < 0 ? undefined : realData.editions[place + offset];
        return other ? [editionId(other.id)] : [];
      };
      expect(idsOf(each, `${DCAT}inSeries`)).toEqual([series?.['@id']]);
      expect(idsOf(each, `${DCAT}prev`)).toEqual(ids(-1));
      expect(idsOf(each, `${DCAT}next`)).toEqual(ids(1));
    });
    expect(series && idsOf(series, `${DCAT}first`)).toEqual([editionId(realData.editions[0]?.id ?? '')]);
    expect(series && idsOf(series, `${DCAT}last`)).toEqual([editionId(realData.editions.at(-1)?.id ?? '')]);
  });

  it('says which years an edition is for, and which documents it is made from', () => {
    for (const { id, year, source_ids } of realData.editions) {
      const [time] = node(editionId(id))[`${DCT}temporal`] ?? [];
      const days = [time?.[`${DCAT}startDate`]?.[0]?.['@value'], time?.[`${DCAT}endDate`]?.[0]?.['@value']];
      expect(days, id).toEqual(year === null ? [undefined, undefined] : [`${year}-01-01`, `${year}-12-31`]);
      expect(idsOf(node(editionId(id)), `${DCT}source`)).toEqual(source_ids.map((each) => `${SITE}/sources/${each}/`));
    }
  });
});

type Distribution = { address: string; type: string; bytes: string; hash: string; licence: string[]; rights: number };

const distributionsOf = (id: string): Distribution[] =>
  (node(id)[`${DCAT}distribution`] ?? []).map((each) => ({
    address: each[`${DCAT}downloadURL`]?.[0]?.['@id'] ?? '',
    type: each[`${DCAT}mediaType`]?.[0]?.['@id'] ?? '',
    bytes: each[`${DCAT}byteSize`]?.[0]?.['@value'] ?? '',
    hash: (each[`${SPDX}checksum`]?.[0] as Expanded | undefined)?.[`${SPDX}checksumValue`]?.[0]?.['@value'] ?? '',
    licence: (each[`${DCT}license`] ?? []).map((licence) => licence['@id'] ?? ''),
    rights: (each[`${DCT}rights`] ?? []).length,
  }));

const IANA = 'https://www.iana.org/assignments/media-types/';

describe('the distributions', () => {
  it('of the whole data set are the archive and the CSV and JSON of every table, with their sizes and hashes', () => {
    const [archive, ...tables] = distributionsOf(`${SITE}/data/catalog.jsonld#dataset`);
    const zip = dataArchive(realData);
    expect(archive).toEqual({
      address: `${SITE}/data/v1/all.zip`,
      type: `${IANA}application/zip`,
      bytes: String(zip.length),
      hash: sha256(zip),
      licence: ['https://data.gov.tw/license'],
      rights: 0,
    });
    const names = TABLES.flatMap((table) => [`${table}.csv`, `${table}.json`]);
    expect(tables.map(({ address }) => address)).toEqual(names.map((name) => `${SITE}/data/v1/${name}`));
    names.forEach((name, place) => {
      const body = publishedFile(name);
      expect(tables[place]).toMatchObject({
        type: `${IANA}${name.endsWith('.csv') ? 'text/csv' : 'application/json'}`,
        bytes: String(Buffer.byteLength(body)),
        hash: sha256(body),
      });
    });
  });

  it.each(realData.editions)('of the edition $id are its own files', ({ id, source_ids }) => {
    const files = distributionsOf(editionId(id));
    const documents = realData.sources.filter((source) => source_ids.includes(source.id));
    const figures = realData.indicators.some((each) => realData.measureById.get(each.measure_id)?.edition_id === id);
    expect(files.map(({ address }) => address)).toEqual([
      ...(figures ? [`${SITE}/editions/${id}.csv`] : []),
      ...documents.map(({ file }) => `${SITE}/data/sources/${file}`),
    ]);
    expect(
      valuesOf(node(editionId(id)), `${DCT}description`)
        .join()
        .includes('判定數'),
    ).toBe(figures);
    for (const { sha256: stored } of documents)
      expect(files.find(({ hash }) => hash === stored)).toMatchObject({
        type: `${IANA}text/plain`,
        licence: [],
        rights: 1,
      });
  });
});
