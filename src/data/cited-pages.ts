import type { Dataset } from '../domain/dataset.ts';
import type { CitedKind } from '../domain/standing.ts';
import { checkTexts } from '#i18n/checks.ts';
import { citationTexts } from '#i18n/citation.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Check } from '../schemas/check.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Measure } from '../schemas/measure.ts';
import type { Series } from '../schemas/series.ts';
import { url } from './site.ts';

/** A page that is cited: what it is of, what it is called, where it is. */
export type CitedPage = {
  readonly kind: CitedKind;
  readonly id: string;
  /** What it is called without its id. */
  readonly name: string;
  readonly title: string;
  readonly href: string;
};

export const citedMeasure = ({ id, text }: Measure): CitedPage => ({
  kind: 'measures',
  id,
  name: text,
  title: `${id} ${text}`,
  href: url.measure(id),
});

export const citedIndicator = ({ id, label }: Indicator): CitedPage => ({
  kind: 'indicators',
  id,
  name: label,
  title: `${id} ${label}`,
  href: url.indicator(id),
});

export const citedSeries = ({ id, label }: Series): CitedPage => ({
  kind: 'series',
  id,
  name: label,
  title: label,
  href: url.series(id),
});

export const citedCheck = ({ id, claim }: Check): CitedPage => ({
  kind: 'checks',
  id,
  name: claim,
  title: checkTexts.pageTitle(id, claim),
  href: url.checkPage(id),
});

export const citedAgency = ({ id, name }: Agency): CitedPage => ({
  kind: 'agencies',
  id,
  name,
  title: name,
  href: url.agency(id),
});

export const citedEdition = ({ id, title }: Edition): CitedPage => ({
  kind: 'editions',
  id,
  name: title,
  title,
  href: url.edition(id),
});

/** The tables as a whole. */
export const citedData: CitedPage = {
  kind: 'data',
  id: 'v1',
  name: citationTexts.dataset,
  title: citationTexts.dataset,
  href: url.data,
};

/** Every page that has citations. */
export const citedPages = (data: Dataset): CitedPage[] => [
  ...data.measures.map(citedMeasure),
  ...data.indicators.map(citedIndicator),
  ...data.series.map(citedSeries),
  ...data.checks.map(citedCheck),
  ...data.agencies.map(citedAgency),
  ...data.editions.map(citedEdition),
  citedData,
];
