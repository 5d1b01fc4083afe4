import type { Dataset } from '../domain/dataset.ts';
import { comparisonsBetween } from '../domain/edition-comparison.ts';
import { editionPairs } from '../domain/lineage.ts';
import { compareTexts as texts } from '#i18n/compare.ts';
import { oncePer, oncePerPair } from '../lib/once.ts';
import type { Edition } from '../schemas/edition.ts';

/** Two editions, the earlier first, and by what their page is known. */
export type Pair = { readonly id: string; readonly from: Edition; readonly to: Edition };

/** All pairs of editions, the latest neighbours first. */
export const pairsOf = oncePer((data: Dataset): readonly Pair[] =>
  editionPairs(data).map(([from, to]) => ({ id: `${from.id}...${to.id}`, from, to })),
);

/** A pair's measures side by side. */
export const comparedPair = oncePerPair((data: Dataset, { from, to }: Pair) =>
  comparisonsBetween(data, from.id, to.id),
);

/** 107年版; the title of what has no year. */
export const shortOf = ({ roc_year, title }: Edition): string => (roc_year === null ? title : texts.short(roc_year));
