import type { PlacedCheck, PlacedInput } from '../domain/check-tables.ts';
import type { CorrectionItem, ReplyItem } from '../lib/update-items.ts';

/** A check with all that its entry draws: the anchors of the filters that it passes, its sentence, its sum, its figures. */
export type CheckItem = {
  readonly check: PlacedCheck;
  readonly anchors: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly working: string;
  readonly inputs: readonly PlacedInput[];
  readonly replies: readonly ReplyItem[];
  readonly corrections: readonly CorrectionItem[];
};
