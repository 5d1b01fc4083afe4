import type { Dataset } from '../domain/dataset.ts';
import { clauses } from '#i18n/language.ts';
import { siteTexts } from '#i18n/site.ts';
import { withMarker } from '../lib/text.ts';
import { url } from './site.ts';

/** Short addresses of measures that a document numbers throughout (序次): each leads to the measure's page. */
export const shortForms = (data: Dataset) =>
  data.measures.flatMap(({ id, edition_id, seq, marker, text }) => {
    const edition = data.editionById.get(edition_id);
    if (seq === null || !edition) return [];
    return [
      {
        edition: edition_id,
        seq: String(seq),
        href: url.measure(id),
        text: withMarker(marker, text),
        title: clauses([edition.title, siteTexts.measure.seq(seq)]),
        description: siteTexts.redirect.description(siteTexts.measure.seq(seq), id, edition.title),
      },
    ];
  });
