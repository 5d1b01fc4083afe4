import { describe, expect, it } from 'vitest';
import { releasesOf } from '../../../src/domain/changelog.ts';

describe('releasesOf', () => {
  it('gives the releases with their days, newest first, without what waits', () => {
    const text = '# Changelog\n\n## Unreleased\n\n- x\n\n## 1.2.0 (2027-01-05)\n\n## 1.1.0 (2026-12-01)\n';
    expect(releasesOf(text)).toEqual([
      { version: '1.2.0', released_on: '2027-01-05' },
      { version: '1.1.0', released_on: '2026-12-01' },
    ]);
  });

  it('says what a heading should be, and that there must be a release', () => {
    expect(() => releasesOf('## 1.2.0 - yesterday\n')).toThrow(
      'CHANGELOG.md: expected "## 1.2.3 (YYYY-MM-DD)" or "## Unreleased", found "## 1.2.0 - yesterday"',
    );
    expect(() => releasesOf('## Unreleased\n')).toThrow('no release is headed');
  });
});
