import jsonld from 'jsonld';
import type { JsonLdDocument, NodeObject } from 'jsonld';
import { z } from 'zod';
import { languageOf } from '../languages/counterparts.ts';
import { datasetFaults } from './dataset.ts';
import { isHidden } from './page-head.ts';
import { idsOf, nodesOf, SCHEMA, typeOf, wordsOf } from './nodes.ts';
import { addressOf, type BuiltSite } from './site-pages.ts';

/** Stands in for the context of schema.org: its terms, and which of them hold addresses. */
const CONTEXT = {
  '@context': {
    '@vocab': SCHEMA,
    ...Object.fromEntries(
      ['url', 'item', 'contentUrl', 'license', 'sameAs'].map((term) => [
        term,
        { '@id': `${SCHEMA}${term}`, '@type': '@id' },
      ]),
    ),
  },
};

/** Everything that linked data loads here: the context, and nothing from elsewhere. */
const documentLoader = (address: string) =>
  address === 'https://schema.org'
    ? Promise.resolve({ contextUrl: undefined, documentUrl: address, document: CONTEXT })
    : Promise.reject(new Error(`linked data may not load ${address}`));

const SCRIPT = /<script type="application\/ld\+json">([^]*?)<\/script>/gu;
/** Pages that stand on official documents. A body that no document names has none. */
const STANDING = /^\/(?:(?:measures|indicators|strategies|editions|series)\/.+|checks\/)$/u;
const WITH_DATA = /^\/(?:data\/|editions\/.+)$/u;

const graphSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })).min(1),
});

/** The nodes of a page, with whole names. */
async function expanded(html: string): Promise<NodeObject[]> {
  const scripts = [...html.matchAll(SCRIPT)].map(([, text = '']) => text);
  if (scripts.length !== 1) throw new Error(`has ${scripts.length} blocks of linked data, not one`);
  const graph = graphSchema.parse(JSON.parse(scripts[0] ?? '')) as unknown as JsonLdDocument;
  return await jsonld.expand(graph, { documentLoader });
}

/** The home page of a page's language. */
const homeOf = ({ root }: BuiltSite, page: string): string => `${root}${languageOf(page).language?.folder ?? ''}`;

function crumbFaults(site: BuiltSite, page: string, nodes: readonly NodeObject[]): string[] {
  const [list, ...others] = nodes.filter((node) => typeOf(node) === 'BreadcrumbList');
  if (!list || others.length > 0) return ['has not one BreadcrumbList'];
  const items = nodesOf(list, 'itemListElement');
  const addresses = items.flatMap((item) => idsOf(item, 'item'));
  const isPage = (address: string): boolean => site.pages.has(`/${address.slice(site.root.length)}`);
  return [
    ...(items.every((item, index) => wordsOf(item, 'position')[0] === index + 1)
      ? []
      : ['crumbs are not numbered from 1']),
    ...(items.every((item) => typeOf(item) === 'ListItem' && wordsOf(item, 'name').join('') !== '')
      ? []
      : ['a crumb has no name']),
    ...(addresses.length === items.length && addresses.every(isPage) ? [] : ['a crumb is no page of the site']),
    ...(addresses[0] === homeOf(site, page) && addresses.at(-1) === addressOf(site, page)
      ? []
      : ['crumbs do not lead from the home page to this one']),
  ];
}

function standingFaults(site: BuiltSite, page: string, nodes: readonly NodeObject[]): string[] {
  const [node] = nodes.filter((each) => typeOf(each) === 'WebPage');
  if (!node) return STANDING.test(page) ? ['is no WebPage that is based on official documents'] : [];
  const documents = nodesOf(node, 'isBasedOn');
  const isStored = (address: string): boolean =>
    site.pages.has(`/${address.slice(site.root.length)}`) && address.includes('/sources/');
  return [
    ...(node['@id'] === addressOf(site, page) ? [] : ['the WebPage is not this one']),
    ...(documents.length > 0 ? [] : ['is based on nothing']),
    ...documents
      .filter((each) => wordsOf(each, 'name').length !== 1 || !idsOf(each, 'url').every(isStored))
      .map(() => 'is based on a document without a name or a page of this site'),
  ];
}

async function pageFaults(site: BuiltSite, page: string, html: string): Promise<string[]> {
  const nodes = await expanded(html).catch((error: unknown) => String(error));
  if (typeof nodes === 'string') return [nodes];
  const datasets = nodes.filter((node) => typeOf(node) === 'Dataset');
  return [
    ...(addressOf(site, page) === homeOf(site, page)
      ? typeOf(nodes[0]) === 'WebSite'
        ? []
        : ['is not the WebSite']
      : crumbFaults(site, page, nodes)),
    ...standingFaults(site, page, nodes),
    ...(WITH_DATA.test(page) && datasets.length !== 1 ? ['has not one Dataset'] : []),
    ...datasets.flatMap((node) => datasetFaults(site, node)),
  ];
}

/** What is wrong with the linked data of the pages that are to be found. */
export async function linkedDataFaults(site: BuiltSite): Promise<string[]> {
  const pages = [...site.pages].filter(([, html]) => !isHidden(html));
  const faults = await Promise.all(
    pages.map(async ([page, html]) => (await pageFaults(site, page, html)).map((fault) => `${page}: ${fault}`)),
  );
  return faults.flat();
}
