import { hasUnreleased, releasesOf } from '../../src/domain/changelog.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Updates } from '../content/curated.ts';
import { changes } from './changes.ts';
import type { Rule } from './context.ts';
import { corrections } from './corrections.ts';
import { entryIds } from './entry-faults.ts';
import { replies } from './replies.ts';

/**
 * Rules of what the site says of itself: changes, corrections, replies.
 * @param data the joined data that the site publishes
 * @param changelog the text of CHANGELOG.md
 */
export function updateRules(updates: Updates, data: Dataset, changelog: string): Rule[] {
  const [newest, ...older] = releasesOf(changelog);
  const releases = { all: [newest, ...older], newest, isWaiting: hasUnreleased(changelog) };
  return [
    changes(updates.changes, releases, data),
    entryIds([...updates.corrections, ...updates.replies]),
    corrections(updates.corrections, newest.released_on, data),
    replies(updates.replies, newest.released_on, data),
  ];
}
