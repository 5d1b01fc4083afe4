import type { Dataset } from '../domain/dataset.ts';
import { cellsOf, rolesOf } from '../domain/measure-view.ts';
import { cellHead } from '#i18n/terms.ts';
import type { ImportedMeasure } from '../schemas/measure.ts';

/** Joins a measure with its cells, each under the head of its document, and its agencies. */
export function measureParts(data: Dataset, measure: ImportedMeasure) {
  const edition = data.editionById.get(measure.edition_id);
  const cells = cellsOf(data, measure.id);
  const hasGoals = cells.some(({ kind }) => kind === 'goal');
  return {
    measure,
    cells: cells.map((cell) => ({
      cell,
      head: cell.head ?? (edition ? cellHead(edition, cell, hasGoals) : ''),
    })),
    roles: rolesOf(data, measure.id),
  };
}
