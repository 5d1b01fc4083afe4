import type { PlacedCheck } from '../domain/check-tables.ts';
import { claimsOf } from '../domain/check-view.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PlacedObservation } from '../domain/indicators.ts';
import { isMarked, markedParagraphs, type MarkedSegment } from '../domain/marked-text.ts';
import type { NamedEdition } from '../domain/names.ts';
import { quoteId } from '../domain/source-quotes.ts';
import { cellHead } from '#i18n/terms.ts';
import type { ImportedProvision } from '../schemas/provision.ts';

/** A provision with the quotations of an indicator marked in it; null stands for paragraphs left out. */
export type OfficialText = {
  readonly provision: ImportedProvision;
  readonly head: string;
  readonly paragraphs: readonly (readonly MarkedSegment[] | null)[];
  /** The checks of what it states. */
  readonly checks: readonly PlacedCheck[];
};

/** Above this many characters, paragraphs that no quotation stands in are left out. */
const LONG = 500;

/** Replaces each run of paragraphs without a mark by one null. */
function withoutUnmarked(paragraphs: readonly (readonly MarkedSegment[])[]): OfficialText['paragraphs'] {
  return paragraphs
    .map((segments) => (isMarked(segments) ? segments : null))
    .filter((segments, index, all) => segments !== null || index === 0 || all[index - 1] !== null);
}

/** The provisions that observations quote, each once, in their order: targets before results. */
export function officialTexts(
  data: Dataset,
  edition: NamedEdition | undefined,
  observations: readonly PlacedObservation[],
): OfficialText[] {
  const quotations = observations.flatMap(({ id, quotes }) =>
    quotes.map(({ provision_id, quote }, index) => ({ provision_id, id: quoteId(id, index), quote })),
  );
  return [...Map.groupBy(quotations, ({ provision_id }) => provision_id)].flatMap(([id, marks]) => {
    const provision = data.provisionById.get(id);
    if (!provision) return [];
    const hasGoals = (data.provisionsOf.get(provision.measure_id) ?? []).some(({ kind }) => kind === 'goal');
    const checks = data.checksIn.get(id) ?? [];
    const paragraphs = markedParagraphs(provision.text, marks, claimsOf(checks));
    return [
      {
        provision,
        checks,
        head:
          provision.kind === 'other'
            ? (provision.heading ?? '')
            : edition
              ? cellHead(edition, provision, hasGoals)
              : '',
        paragraphs: provision.text.length > LONG ? withoutUnmarked(paragraphs) : paragraphs,
      },
    ];
  });
}
