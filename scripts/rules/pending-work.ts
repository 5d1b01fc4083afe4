import { provisionIdOf } from '../../src/domain/indicators.ts';
import type { PendingWork } from '../../src/schemas/curated-edition.ts';
import { tableOf, type Content } from './context.ts';
import { provisionsById } from './provision-quotes.ts';

/** Whether the edition of a measure says that a work on it is still to be done. */
export function isPending(content: Content, measureId: string, work: PendingWork): boolean {
  const edition = tableOf(content, 'measures').find(({ record }) => record.id === measureId)?.record.edition_id;
  return content.curated.editions.find(({ id }) => id === edition)?.pending.includes(work) ?? false;
}

/** Editions that have an indicator. */
function editionsRead(content: Content): Set<string> {
  const provisions = provisionsById(content);
  const editionOf = new Map(tableOf(content, 'measures').map(({ record }) => [record.id, record.edition_id]));
  return new Set(
    content.curated.indicators.flatMap(
      ({ id }) => editionOf.get(provisions.get(provisionIdOf(id))?.measure_id ?? '') ?? [],
    ),
  );
}

/** Editions that say that their indicators are still to be read, and have none: with the first, all are demanded. */
export function unreadEditions(content: Content): Set<string> {
  const read = editionsRead(content);
  const pending = content.curated.editions.filter((edition) => edition.pending.includes('indicators'));
  return new Set(pending.map(({ id }) => id).filter((id) => !read.has(id)));
}
