import { describe, expect, it } from 'vitest';
import { linkedDataFaults } from '../../../../scripts/machines/linked-data.ts';
import { datasetNode } from '../../../../src/domain/dataset-node.ts';
import { breadcrumbs, linkedDataText, webPage, webSite } from '../../../../src/domain/linked-data.ts';
import type { Node } from '../../../../src/lib/page-head.ts';
import { builtSite, ROOT } from './built-site.ts';

const at = (path: string, name = '名') => ({ name, address: `${ROOT}${path}` });
const document: Node = { '@type': 'DigitalDocument', name: '文件', url: `${ROOT}sources/s/` };
const crumbs = breadcrumbs([at(''), at('editions/'), at('editions/107/')]);
const page = webPage(at('editions/107/'), at(''), [document]);
const dataset = datasetNode(
  {
    name: '資料',
    description: '說'.repeat(60),
    address: `${ROOT}editions/107/`,
    version: '0.1.0',
    modified: '2026-11-26',
    years: [2018],
    variables: ['目標'],
    keywords: ['廉政'],
    downloads: [{ name: '表', address: `${ROOT}t.csv`, type: 'text/csv', bytes: 3 }],
    basedOn: [document],
  },
  {
    name: '本站',
    address: ROOT,
    licence: 'https://data.gov.tw/license',
    place: '臺灣',
    catalogue: { name: '目錄', address: `${ROOT}data/` },
  },
);
const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const html = (...nodes: readonly Node[]): string => script(linkedDataText(nodes));

/** What is said of an edition's page with this HTML. */
const found = async (text: string, size = 3): Promise<string[]> => {
  const others = {
    '/': html(webSite(at(''), `${ROOT}search/`)),
    '/editions/': html(breadcrumbs([at(''), at('editions/')])),
    '/sources/s/': html(breadcrumbs([at(''), at('sources/s/')])),
  };
  const faults = await linkedDataFaults(
    builtSite({ ...others, '/editions/107/': text }, { 't.csv': 'x'.repeat(size) }),
  );
  return faults.map((fault) => fault.replace('/editions/107/: ', ''));
};

describe('linkedDataFaults', () => {
  it('takes pages whose linked data is sound', async () => {
    expect(await found(html(crumbs, page, dataset))).toEqual([]);
  });

  it('asks nothing of pages that are not to be found', async () => {
    expect(await found('<meta name="robots" content="noindex">')).toEqual([]);
  });

  it.each([
    ['no linked data', '', 'has 0 blocks of linked data, not one'],
    ['two blocks', html(crumbs) + html(page), 'has 2 blocks of linked data, not one'],
    ['what is no JSON', script('{'), 'SyntaxError'],
    ['another context', script('{"@context":"https://example.com","@graph":[{"@type":"Thing"}]}'), '@context'],
    ['a context from elsewhere within', script(`{"@context":"https://schema.org","@graph":[{"@type":"Thing","@context":"https://example.com/c"}]}`), 'https://example.com/c'],
  ])('refuses %s', async (_, text, expected) => {
    expect((await found(text)).join('\n')).toContain(expected);
  }); // prettier-ignore

  it.each([
    ['no crumbs', [page, dataset], 'has not one BreadcrumbList'],
    ['crumbs that are no pages', [breadcrumbs([at(''), at('nowhere/'), at('editions/107/')]), page, dataset], 'a crumb is no page of the site'],
    ['crumbs that end elsewhere', [breadcrumbs([at(''), at('editions/')]), page, dataset], 'crumbs do not lead from the home page to this one'],
    ['crumbs in another order', [{ ...crumbs, itemListElement: [...(crumbs['itemListElement'] as Node[])].reverse() }, page, dataset], 'crumbs are not numbered from 1'],
    ['a crumb without a name', [breadcrumbs([at(''), { name: '', address: `${ROOT}editions/` }, at('editions/107/')]), page, dataset], 'a crumb has no name'],
    ['no page', [crumbs, dataset], 'is no WebPage that is based on official documents'],
    ['another page', [crumbs, webPage(at('editions/'), at(''), [document]), dataset], 'the WebPage is not this one'],
    ['no documents', [crumbs, webPage(at('editions/107/'), at(''), []), dataset], 'is based on nothing'],
    ['a document without its page', [crumbs, webPage(at('editions/107/'), at(''), [{ ...document, url: 'https://example.com/' }]), dataset], 'is based on a document without a name or a page of this site'],
    ['no dataset', [crumbs, page], 'has not one Dataset'],
    ['a dataset of no version', [crumbs, page, { ...dataset, version: [] }], 'the dataset has no version'],
    ['a dataset of nobody', [crumbs, page, { ...dataset, creator: { '@type': 'Thing', name: '人' } }], 'the dataset has no creator, a Organization'],
    ['a dataset without a licence', [crumbs, page, { ...dataset, license: [] }], 'the dataset has no licence'],
    ['a short description', [crumbs, page, { ...dataset, description: '短' }], 'the description of the dataset has 1 characters, not 50 to 5000'],
    ['a day that no calendar has', [crumbs, page, { ...dataset, dateModified: '2026-02-30' }], 'the dataset was modified on no day'],
    ['a file that is not there', [crumbs, page, { ...dataset, distribution: [{ '@type': 'DataDownload', contentUrl: `${ROOT}u.csv`, contentSize: '3 B', encodingFormat: 'text/csv' }] }], `a file of the dataset is not there: ${ROOT}u.csv`],
  ])('refuses %s', async (_, nodes, expected) => {
    expect((await found(html(...(nodes as Node[])))).join('\n')).toContain(expected);
  }); // prettier-ignore

  it('refuses a file of another size', async () => {
    expect(await found(html(crumbs, page, dataset), 4)).toEqual([`${ROOT}t.csv has 4 bytes, not 3 B`]);
  });
});
