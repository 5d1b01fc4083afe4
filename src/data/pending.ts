import type { Dataset } from '../domain/dataset.ts';
import { pendingTexts, type ToldWork } from '#i18n/pending.ts';
import { editionShort } from '#i18n/terms.ts';

const pendingOf = (data: Dataset, editionId: string, works: readonly ToldWork[]): ToldWork[] =>
  works.filter((work) => data.pending.get(editionId)?.includes(work));

/** What is still to be read of an edition, in sentences: of the works that a page is about. */
export const pendingNotes = (data: Dataset, editionId: string, ...works: readonly ToldWork[]): string[] =>
  pendingOf(data, editionId, works).map((work) => pendingTexts.works[work]);

/** The same of all editions, or of some, each sentence with its edition. */
export const pendingEditions = (
  data: Dataset,
  works: readonly ToldWork[],
  isMeant: (editionId: string) => boolean = () => true,
): string[] =>
  data.editions
    .filter(({ id }) => isMeant(id))
    .flatMap((edition) =>
      pendingNotes(data, edition.id, ...works).map((words) => pendingTexts.of(editionShort(edition), words)),
    );

/** Which values of an edition or a source an editor gave; null where each is printed. */
export function enteredNote(data: Dataset, id: string): string | null {
  const fields = data.entered.get(id) ?? [];
  return fields.length === 0 ? null : pendingTexts.entered(fields.map((field) => pendingTexts.fields[field]));
}
