import { escapeHtml } from '../../src/lib/html.ts';
import { kindOf } from '../process/page-kinds.ts';
import {
  countsOf,
  heights,
  isPair,
  nameOf,
  percent,
  shareOf,
  type Finding,
  type PageFindings,
  type StripFiles,
} from './findings.ts';
import { REPORT_STYLE } from './report-style.ts';

/** The two sides in words: a commit with its subject, the working tree. */
export type Sides = { readonly before: string; readonly after: string };

const link = (page: string): string => `<a href="#${nameOf(page)}">${escapeHtml(page)}</a>`;

const image = (file: string, words: string, role = ''): string =>
  `<a href="${file}"><img${role} src="${file}" alt="${escapeHtml(words)}" loading="lazy"></a>`;

/** A column of a strip; what differs lies in red on the faded picture after. */
function column(head: string, file: string | null, finding: Finding, marks: string | null = null): string {
  const words = `${finding.page}, ${finding.width} px, ${finding.scheme}: ${head}`;
  const layers = [file, marks].filter((each) => each !== null).map((each) => image(each, words));
  const body = layers.length > 0 ? layers.join('') : '<p>no rows here</p>';
  return `<figure${marks === null ? '' : ' class="marked"'}><figcaption>${head}</figcaption><div>${body}</div></figure>`;
}

function stripHtml(strip: StripFiles, finding: Finding): string {
  const { from, before, after, marks } = strip;
  const columns = [
    finding.before === null ? '' : column('before', before, finding),
    finding.after === null ? '' : column('after', after, finding),
    marks === null ? '' : column('difference', after ?? before, finding, marks),
  ];
  return `<p class="rows">from row ${from}</p><div class="strip">${columns.join('')}</div>`;
}

/** How a page differs in a setting, in words. */
function inWords(finding: Finding): string {
  const { width, scheme, share } = finding;
  const what = share === 0 ? 'the same; height ' : isPair(finding) ? `${percent(share)} differs; height ` : '';
  return `${width} px, ${scheme}: ${what}${heights(finding)} px`;
}

function findingHtml(finding: Finding): string {
  const { strips, more } = finding;
  const verb = isPair(finding) ? 'differ' : 'follow';
  const rest = more === 0 ? '' : `<p class="rows">${more} more strips ${verb} below</p>`;
  const shown = strips.map((strip) => stripHtml(strip, finding)).join('');
  return `<details${strips.length === 0 ? '' : ' open'}><summary>${inWords(finding)}</summary>${shown}${rest}</details>`;
}

const pageHtml = ({ page, state, findings }: PageFindings): string =>
  `<section id="${nameOf(page)}"><h2>${escapeHtml(page)} <small>${kindOf(page)}, ${state}</small></h2>${findings.map(findingHtml).join('')}</section>`;

/** The findings of a page from narrow to wide, light before dark. */
const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((one, other) => one.width - other.width || other.scheme.localeCompare(one.scheme));

const rowHtml = ({ page, state, share, findings }: PageFindings): string => {
  const cells = inOrder(findings).map(
    (finding) => `<td>${shareOf(finding)}<br><small>${heights(finding)}</small></td>`,
  );
  return `<tr><th scope="row">${link(page)}</th><td>${kindOf(page)}</td><td>${state}</td><td>${state === 'changed' ? percent(share) : '–'}</td>${cells.join('')}</tr>`;
};

function tableHtml(pages: readonly PageFindings[]): string {
  const settings = inOrder(pages[0]?.findings ?? []).map(
    ({ width, scheme }) => `<th scope="col">${width} px, ${scheme}</th>`,
  );
  return `<table><thead><tr><th scope="col">page</th><th scope="col">kind</th><th scope="col">state</th><th scope="col">most</th>${settings.join('')}</tr></thead><tbody>${pages.map(rowHtml).join('')}</tbody></table>`;
}

/** The report as a page of HTML; the pictures are files beside it. */
export function reportHtml({ before, after }: Sides, pages: readonly PageFindings[]): string {
  const differing = pages.filter(({ state }) => state !== 'same');
  const same = pages.filter(({ state }) => state === 'same').map(({ page }) => escapeHtml(page));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pictures of pages</title><style>${REPORT_STYLE}</style></head><body>
<h1>What differs in the pictures of the pages</h1>
<dl><dt>before</dt><dd>${escapeHtml(before)}</dd><dt>after</dt><dd>${escapeHtml(after)}</dd></dl>
<p>${countsOf(pages)}</p>
${differing.length === 0 ? '' : tableHtml(differing)}
${same.length === 0 ? '' : `<p>The same to the pixel: ${same.join(', ')}</p>`}
${differing.map(pageHtml).join('\n')}
</body></html>
`;
}
