import type { Dataset } from '../domain/dataset.ts';
import { neighbours } from '../domain/measure-view.ts';
import type { PlacedCheck } from '../domain/check-tables.ts';
import { checkTexts as texts } from '#i18n/checks.ts';
import { titled } from '#i18n/language.ts';
import { siteTexts } from '#i18n/site.ts';
import { nameOf } from '#i18n/names.ts';
import { excerpt, withMarker } from '../lib/text.ts';
import { checkItem } from './checks-page.ts';
import { citedCheck } from './cited-pages.ts';
import { documentsOf } from './documents.ts';
import { reuse } from './reuse.ts';
import { shareImageOf } from './share-images.ts';
import { url } from './site.ts';

const link = (check: PlacedCheck | undefined) =>
  check && { href: url.checkPage(check.id), text: `${check.id} ${check.claim}` };

/** All that the page of one check shows. */
export function checkPage(data: Dataset, check: PlacedCheck) {
  const item = checkItem(data, check);
  const source = data.sources.find(({ id }) => id === check.source_id);
  const measure = data.measureById.get(check.measure_id ?? '');
  const { previous, next } = neighbours(data.checks, check.id);
  return {
    title: texts.pageTitle(check.id, check.claim),
    description: texts.pageDescription(
      check.id,
      source ? nameOf(source) : '',
      check.claim,
      check.verdict,
      item.working,
    ),
    trail: [
      { href: url.checks, text: texts.title },
      ...(measure ? [{ href: url.measure(measure.id), text: measure.id }] : []),
    ],
    head: {
      basedOn: documentsOf(data, 'checks', check.id),
      image: shareImageOf(data, 'checks', check.id),
    },
    item,
    heading: /\p{Script=Han}/u.test(check.claim) ? check.claim : texts.named(check.kind, check.claim),
    links: [
      {
        label: texts.document,
        value: [
          {
            href: url.sourceLine(check.source_id, check.line_start),
            text: siteTexts.source.cite(
              titled(source ? nameOf(source) : check.source_id),
              check.line_start,
              check.line_end,
            ),
          },
        ],
      },
      ...(measure
        ? [
            {
              label: texts.measure,
              value: [{ href: url.measure(measure.id), text: withMarker(measure.marker, excerpt(measure.text, 60)) }],
            },
          ]
        : []),
      { label: texts.list, value: [{ href: url.check(check.id), text: texts.inList }] },
    ],
    reuse: reuse(data, citedCheck(check), ['json', 'csv']),
    neighbours: { previous: link(previous), next: link(next) },
  };
}
