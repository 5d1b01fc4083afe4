import { claimsOf } from '../domain/check-view.ts';
import type { Dataset } from '../domain/dataset.ts';
import { markedParagraphs } from '../domain/marked-text.ts';
import { movementEditions } from '../domain/movement-groups.ts';
import { latestReported, ownIndicators } from '../domain/promises.ts';
import { designTexts as texts } from '#i18n/design.ts';
import { siteTexts } from '#i18n/site.ts';
import type { ImportedProvision } from '../schemas/provision.ts';
import { STATUSES } from '../schemas/indicator.ts';
import tokenCss from '../styles/tokens.css?raw';
import { checkItem } from './checks-page.ts';
import { editionPage } from './edition-page.ts';
import { indicatorPage } from './indicator-page.ts';
import { indicatorItems } from './indicator-list.ts';
import { lowestFigure } from './movement-figures.ts';
import { between } from './series-files.ts';
import { seriesPage } from './series-page.ts';
import { url } from './site.ts';
import { tallyOf } from './tally.ts';

/** The colours that the style sheets name, in their order. */
const colours = [...tokenCss.matchAll(/--([a-z-]+): light-dark\(/gu)].map(([, name = '']) => ({
  name,
  text: texts.colourNames[name as keyof typeof texts.colourNames],
}));

const swatchRules = colours.map(({ name }) => `.swatch-${name}{background:var(--${name})}`).join('');

/** A provision as pages show it. */
const shown = (data: Dataset, provision: ImportedProvision | undefined) =>
  provision && {
    provision,
    paragraphs: markedParagraphs(provision.text, [], claimsOf(data.checksIn.get(provision.id) ?? [])),
  };

/** Real cases of every component: the extremes of their kind, or the first of it. */
export function designPage(data: Dataset) {
  const reported = latestReported(data);
  const indicators = reported ? ownIndicators(data, reported) : data.indicators;
  const byLength = data.provisions
    .filter(({ text, kind }) => (kind === 'target' || kind === 'result') && text !== '無。')
    .sort((a, b) => a.text.length - b.text.length);
  const missed = data.indicators.find((each) => each.status === 'missed');
  const longestSeries = [...data.series].sort((a, b) => b.indicator_ids.length - a.indicator_ids.length)[0];
  const [from, to] = movementEditions(data).at(-1) ?? [];
  const doubtful = data.checks.find(({ verdict }) => verdict === 'fails') ?? data.checks[0];
  return {
    trail: [{ href: url.about, text: siteTexts.nav.about }],
    colours,
    swatchRules,
    statuses: STATUSES,
    tally: tallyOf(indicators, reported ? url.edition(reported.id) : ''),
    missed: missed ? indicatorPage(data, missed) : null,
    series: longestSeries ? seriesPage(data, longestSeries) : null,
    lowered: from !== undefined && to !== undefined ? lowestFigure(data, between(data, from, to)) : null,
    matrix: reported ? editionPage(data, reported).matrix : null,
    longest: shown(data, byLength.at(-1)),
    shortest: shown(data, byLength[0]),
    check: doubtful ? checkItem(data, doubtful) : null,
    multiples: indicatorItems(
      data,
      STATUSES.flatMap((each) => data.indicators.filter((indicator) => indicator.status === each).slice(0, 1)),
    ),
  };
}
