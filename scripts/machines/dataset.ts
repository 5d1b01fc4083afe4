import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeObject } from 'jsonld';
import { isRealDay } from '../../src/lib/iso-day.ts';
import { idsOf, nodesOf, typeOf, wordsOf } from './nodes.ts';
import type { BuiltSite } from './site-pages.ts';

/** Words that a dataset has, one or more of each. */
const WORDS = ['name', 'description', 'version', 'dateModified', 'variableMeasured', 'keywords'] as const;
/** What it has besides, and of what type. */
const NODES = {
  creator: 'Organization',
  publisher: 'Organization',
  spatialCoverage: 'Place',
  includedInDataCatalog: 'DataCatalog',
  isBasedOn: 'DigitalDocument',
  distribution: 'DataDownload',
} as const;

/** A file of the dataset that is not on the site, or not of the size that is said. */
function downloadFaults(site: BuiltSite, node: NodeObject): string[] {
  const [address = ''] = idsOf(node, 'contentUrl');
  const path = join(site.dist, address.startsWith(site.root) ? address.slice(site.root.length) : '');
  if (!address.startsWith(site.root) || !existsSync(path)) return [`a file of the dataset is not there: ${address}`];
  const [size] = wordsOf(node, 'contentSize');
  const bytes = statSync(path).size;
  return [
    ...(size === `${bytes} B` ? [] : [`${address} has ${bytes} bytes, not ${String(size)}`]),
    ...(wordsOf(node, 'encodingFormat').length === 1 ? [] : [`${address} has no media type`]),
  ];
}

/** What is wrong with a dataset: https://developers.google.com/search/docs/appearance/structured-data/dataset */
export function datasetFaults(site: BuiltSite, node: NodeObject): string[] {
  const length = [...String(wordsOf(node, 'description')[0] ?? '')].length;
  const files = nodesOf(node, 'distribution').flatMap((each) => idsOf(each, 'contentUrl'));
  return [
    ...WORDS.filter((name) => wordsOf(node, name).length === 0).map((name) => `the dataset has no ${name}`),
    ...Object.entries(NODES)
      .filter(
        ([name, type]) => nodesOf(node, name).length === 0 || nodesOf(node, name).some((each) => typeOf(each) !== type),
      )
      .map(([name, type]) => `the dataset has no ${name}, a ${type}`),
    ...(idsOf(node, 'url').some((address) => address.startsWith(site.root)) ? [] : ['the dataset has no page']),
    ...(idsOf(node, 'license').some((address) => address.startsWith('https://')) ? [] : ['the dataset has no licence']),
    ...(length >= 50 && length <= 5000
      ? []
      : [`the description of the dataset has ${length} characters, not 50 to 5000`]),
    ...(isRealDay(String(wordsOf(node, 'dateModified')[0])) ? [] : ['the dataset was modified on no day']),
    ...(new Set(files).size === files.length ? [] : ['a file of the dataset is there twice']),
    ...nodesOf(node, 'distribution').flatMap((each) => downloadFaults(site, each)),
  ];
}
