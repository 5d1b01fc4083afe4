import { quotationBody } from '../../charts/share/quotation.ts';
import { tallyBody } from '../../charts/share/tally.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { labelled, listed } from '#i18n/language.ts';
import { shareTexts } from '#i18n/share.ts';
import { statusLabels } from '#i18n/status.ts';
import { editionShort } from '#i18n/terms.ts';
import { siteTexts } from '#i18n/site.ts';
import { STATUSES } from '../../schemas/indicator.ts';
import { frameOf, type Card } from './card.ts';

/** Height of the signs at the foot of the body. */
const SIGNS = 130;

/** The site: what it does, and the signs by which it judges. */
export function siteCard(data: Dataset): Card {
  const counts = STATUSES.map((status) => ({ status, count: 1, arguable: 0, words: statusLabels[status] }));
  return {
    frame: {
      ...frameOf('', {
        kicker: shareTexts.kicker(siteTexts.nav.indicators, siteTexts.nav.agencies, siteTexts.nav.checks),
        title: siteTexts.siteLong,
        place: listed(data.editions.map(editionShort)),
        desc: labelled(siteTexts.siteLong, siteTexts.tagline),
      }),
      id: 'share-site',
      site: siteTexts.site,
    },
    body: (area) => [
      ...quotationBody(
        { label: null, words: siteTexts.tagline, verdict: null },
        { ...area, bottom: area.bottom - SIGNS },
      ),
      ...tallyBody(
        { rows: [{ head: '', below: '', counts }], notes: [], rest: shareTexts.rest },
        { ...area, top: area.bottom - SIGNS },
      ),
    ],
  };
}
