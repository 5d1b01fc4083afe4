import { licences } from '../i18n/licence.ts';
import type { Both } from '../lib/both.ts';
import { bytesOf, type Body } from '../lib/bytes.ts';
import { sha256 } from './digest.ts';

/** A node of JSON-LD, in the terms of `CONTEXT`. */
export type CatalogNode = Readonly<Record<string, unknown>>;

const iri = { '@type': '@id' };
const day = { '@type': 'xsd:date' };

/** The terms of the catalogue: DCAT 3, Dublin Core, FOAF and SPDX. It stands in the file, so that reading it asks nobody. */
export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dcat:accessURL': iri,
  'dcat:downloadURL': iri,
  'dcat:landingPage': iri,
  'dcat:mediaType': iri,
  'dcat:packageFormat': iri,
  'dcat:inSeries': iri,
  'dcat:first': iri,
  'dcat:last': iri,
  'dcat:prev': iri,
  'dcat:next': iri,
  'dcat:dataset': iri,
  'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger' },
  'dcat:startDate': day,
  'dcat:endDate': day,
  'dct:conformsTo': iri,
  'dct:isPartOf': iri,
  'dct:license': iri,
  'dct:publisher': iri,
  'dct:source': iri,
  'dct:issued': day,
  'dct:modified': day,
  'dct:language': { '@type': 'xsd:language' },
  'foaf:homepage': iri,
  'spdx:algorithm': iri,
  'spdx:checksumValue': { '@type': 'xsd:hexBinary' },
} as const;

const LANGUAGES = { zh: 'zh-TW', en: 'en' } as const;

/** A text of one language. */
export const said = (value: string, language: keyof Both = 'zh'): CatalogNode => ({
  '@value': value,
  '@language': LANGUAGES[language],
});

/** A text in both languages. */
export const inBothLanguages = ({ zh, en }: Both): CatalogNode[] => [said(zh), said(en, 'en')];

/** A media type as IANA's register names it: `text/csv`. */
export const mediaType = (type: string): string => `https://www.iana.org/assignments/media-types/${type}`;

/** A file that the data can be had as. */
export type FileOf = {
  readonly title: Both;
  readonly address: string;
  /** Without parameters: `text/csv`. */
  readonly type: string;
  readonly body: Body;
  /** What the content keeps to, by its address. */
  readonly conformsTo?: string;
  /** Whether it is an official text, which no licence covers. */
  readonly isOfficial?: boolean;
};

const RIGHTS: CatalogNode = {
  'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': inBothLanguages(licences.official) },
};

export const distribution = ({ title, address, type, body, conformsTo, isOfficial = false }: FileOf): CatalogNode => ({
  '@id': address,
  '@type': 'dcat:Distribution',
  'dct:title': inBothLanguages(title),
  'dcat:accessURL': address,
  'dcat:downloadURL': address,
  'dcat:mediaType': mediaType(type),
  ...(type === 'application/zip' ? { 'dcat:packageFormat': mediaType(type) } : {}),
  ...(conformsTo === undefined ? {} : { 'dct:conformsTo': conformsTo }),
  'dcat:byteSize': String(bytesOf(body).length),
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': 'spdx:checksumAlgorithm_sha256',
    'spdx:checksumValue': sha256(body),
  },
  ...(isOfficial ? RIGHTS : { 'dct:license': licences.data.url }),
});

/** Whole years from the first to the last; none without years. */
export const wholeYears = (years: readonly number[]): CatalogNode =>
  years.length === 0
    ? {}
    : {
        'dct:temporal': {
          '@type': 'dct:PeriodOfTime',
          'dcat:startDate': `${Math.min(...years)}-01-01`,
          'dcat:endDate': `${Math.max(...years)}-12-31`,
        },
      };
