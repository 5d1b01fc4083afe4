import type { Node } from '../lib/page-head.ts';
import type { Source } from '../schemas/source.ts';

/** A page above another one, or itself: its name and its whole address. */
export type Crumb = { readonly name: string; readonly address: string };

const LANGUAGE = 'zh-Hant-TW';

/** Pages from the first one to this one: https://schema.org/BreadcrumbList */
export const breadcrumbs = (crumbs: readonly Crumb[]): Node => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: address,
  })),
});

/** An official document, with the page of this site that shows it; what is not known is left out. */
export const officialDocument = (
  { title, publisher, issued, document_no, original_url }: Source,
  address: string,
): Node => ({
  '@type': 'DigitalDocument',
  name: title,
  url: address,
  ...(publisher === null ? {} : { publisher: { '@type': 'GovernmentOrganization', name: publisher } }),
  ...(issued === null ? {} : { datePublished: issued }),
  ...(document_no === null ? {} : { identifier: document_no }),
  ...(original_url === null ? {} : { sameAs: original_url }),
});

/** A page that stands on official documents. */
export const webPage = (page: Crumb, site: Crumb, basedOn: readonly Node[]): Node => ({
  '@type': 'WebPage',
  '@id': page.address,
  name: page.name,
  inLanguage: LANGUAGE,
  isPartOf: { '@type': 'WebSite', '@id': site.address, name: site.name },
  isBasedOn: basedOn,
});

/** The site itself, with its search. `search` is the whole address of the search's page. */
export const webSite = (site: Crumb, search: string): Node => ({
  '@type': 'WebSite',
  '@id': site.address,
  url: site.address,
  name: site.name,
  inLanguage: LANGUAGE,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={query}` },
    'query-input': 'required name=query',
  },
});

/** Linked data as the text of a `script`, which nothing in it can end. */
export const linkedDataText = (nodes: readonly Node[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', String.raw`\u003c`);
