import { searchPageTexts as texts } from '#i18n/search-page.ts';
import { escapeHtml } from '../lib/html.ts';
import { url } from './site.ts';

/**
 * The description by which browsers offer this site's search as an engine of their own: OpenSearch 1.1, whose templates are
 * whole addresses.
 * @param site where the site stands
 */
export function openSearch(site: URL | undefined): string {
  const whole = (path: string): string => escapeHtml(new URL(path, site).href);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${texts.openSearchName}</ShortName>
  <Description>${texts.description}</Description>
  <Language>zh-TW</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${whole(url.icon)}</Image>
  <Url type="text/html" method="get" template="${whole(url.search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${whole(url.openSearch)}"/>
</OpenSearchDescription>
`;
}
