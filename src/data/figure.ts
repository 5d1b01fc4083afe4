import type { Row } from '../lib/csv.ts';
import { texts } from '#i18n/indicators.ts';
import type { Link } from '../lib/link.ts';
import { hasImages } from './settings.ts';

/** A cell of a chart's table: words, or words that lead somewhere. */
export type FigureCell = string | Link;

/** A chart as a page shows it: two drawings of the same data, its finding, its table and its files. */
export type FigureView = {
  readonly id: string;
  readonly caption: string;
  /** Sentences under the caption, for a finding of many parts. */
  readonly details?: readonly string[];
  /** SVG for wide and for narrow windows. */
  readonly wide: string;
  readonly narrow: string;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly FigureCell[])[] };
  readonly files: readonly Link[];
};

export type CsvTable = { readonly columns: readonly string[]; readonly rows: readonly Row[] };

/** Widths of the two drawings in px: a column of text on a desk, a telephone of 360 px less its margins. */
export const WIDE = 720;
export const NARROW = 328;

/** The link to a drawing as a PNG file; none in a build without pictures. */
export const pngLink = (href: string): Link[] => (hasImages ? [{ href, text: texts.png }] : []);
