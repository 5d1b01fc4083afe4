/** A release as the changelog heads it. */
export type Release = {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly released_on: string;
};

const HEADING = /^## (.+)$/gmu;
const RELEASED = /^(\d+\.\d+\.\d+) \((\d{4}-\d{2}-\d{2})\)$/u;
const WAITING = /^(?:\d+\.\d+\.\d+ \(unreleased\)|Unreleased)$/u;

const headings = (changelog: string): string[] =>
  [...changelog.matchAll(HEADING)].map(([, heading = '']) => heading.trim());

/** Whether a changelog begins with what is not released yet. */
export const hasUnreleased = (changelog: string): boolean => WAITING.test(headings(changelog)[0] ?? '');

/**
 * The releases that a changelog heads, `## 0.1.0 (2026-11-26)`, newest first; what is not released yet is left out.
 * @throws when a heading is neither, or when there is no release
 */
export function releasesOf(changelog: string): readonly [Release, ...Release[]] {
  const [first, ...rest] = headings(changelog).flatMap((heading) => {
    const [, version, released_on] = RELEASED.exec(heading) ?? [];
    if (version !== undefined && released_on !== undefined) return [{ version, released_on }];
    if (WAITING.test(heading)) return [];
    throw new Error(`CHANGELOG.md: expected "## 1.2.3 (YYYY-MM-DD)" or "## Unreleased", found "## ${heading}"`);
  });
  if (first === undefined) throw new Error('CHANGELOG.md: no release is headed "## 1.2.3 (YYYY-MM-DD)"');
  return [first, ...rest];
}
