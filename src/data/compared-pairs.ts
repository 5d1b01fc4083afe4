import type { Dataset } from '../domain/dataset.ts';
import { comparisonsBetween } from '../domain/edition-comparison.ts';
import { editionPairs } from '../domain/lineage.ts';
import type { NamedEdition } from '../domain/names.ts';
import { compareTexts as texts } from '#i18n/compare.ts';
import { nameOf } from '#i18n/names.ts';
import { oncePer, oncePerPair } from '../lib/once.ts';

/** Two editions, the earlier first, and by what their page is known. */
export type Pair = { readonly id: string; readonly from: NamedEdition; readonly to: NamedEdition };

/** All pairs of editions, the latest neighbours first. */
export const pairsOf = oncePer((data: Dataset): readonly Pair[] =>
  editionPairs(data).map(([from, to]) => ({ id: `${from.id}...${to.id}`, from, to })),
);

/** A pair's measures side by side. */
export const comparedPair = oncePerPair((data: Dataset, { from, to }: Pair) =>
  comparisonsBetween(data, from.id, to.id),
);

/** 107年版; the title of what has no year. */
export const shortOf = (edition: NamedEdition): string =>
  edition.roc_year === null ? nameOf(edition) : texts.short(edition.roc_year);
