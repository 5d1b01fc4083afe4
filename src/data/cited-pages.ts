import type { Dataset } from '../domain/dataset.ts';
import type { NamedIndicator, NamedSeries } from '../domain/names.ts';
import type { CitedKind } from '../domain/standing.ts';
import { checkTexts } from '#i18n/checks.ts';
import { citationTexts } from '#i18n/citation.ts';
import { nameOf } from '#i18n/names.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Check } from '../schemas/check.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Measure } from '../schemas/measure.ts';
import { url } from './site.ts';

/** A page that is cited: what it is of, what it is called, where it is. */
export type CitedPage = {
  readonly kind: CitedKind;
  readonly id: string;
  /** What it is called without its id, on this page. */
  readonly name: string;
  /** What it is called where it is cited: the same in every language. */
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

export const citedIndicator = ({ id, label, names }: NamedIndicator): CitedPage => ({
  kind: 'indicators',
  id,
  name: nameOf({ names }),
  title: `${id} ${label}`,
  href: url.indicator(id),
});

export const citedSeries = ({ id, label, names }: NamedSeries): CitedPage => ({
  kind: 'series',
  id,
  name: nameOf({ names }),
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
