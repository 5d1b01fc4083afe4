import type { Dataset } from '../domain/dataset.ts';
import { chartDrawings } from './chart-files.ts';
import { iconFiles } from './icons.ts';
import { hasImages } from './settings.ts';
import { shareDrawings } from './share-images.ts';

/** A picture to be made: its path under the site's base without `.png`, what it shows, how many pixels a unit is. */
export type ImageFile = { readonly path: string; readonly svg: string; readonly scale: number };

/** Charts come out at twice their size, sharp in print and on slides; what is shared has the size that services ask for. */
const CHART_SCALE = 2;

/** All pictures of the site; none in a build without them. */
export const imageFiles = (data: Dataset): ImageFile[] =>
  hasImages
    ? [
        ...chartDrawings(data).map((drawing) => ({ ...drawing, scale: CHART_SCALE })),
        ...shareDrawings(data).map((drawing) => ({ ...drawing, scale: 1 })),
        ...iconFiles(),
      ]
    : [];
