import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../src/data/data-package.ts';
import { dataVersion, versionOf } from '../../../src/data/release.ts';
import { tableFiles } from '../../../src/domain/table-files.ts';
import { citationTexts } from '#i18n/citation.ts';
import { realData } from '../../real-content.ts';

it('versionOf tells data that changed after a release from those of the release', () => {
  expect(versionOf('0.1.0', 'abcdef0123456789', false)).toBe('0.1.0');
  expect(versionOf('0.1.0', 'abcdef0123456789', true)).toBe('0.1.0+abcdef012345');
  expect(citationTexts.version('0.1.0+abcdef012345', '2026-11-26', 'abcdef0123456789')).toBe(
    '資料版本0.1.0之後的更新，尚未發布，SHA-256 abcdef012345',
  );
});

describe('dataVersion', () => {
  it('hashes the JSON of the tables in the order of the data package, as anyone can', () => {
    const { resources } = JSON.parse(dataPackage(realData)) as { resources: { name: string }[] };
    const hash = createHash('sha256');
    for (const { name } of resources)
      hash.update(tableFiles(realData).find((file) => file.name === `${name}.json`)?.body ?? '?');
    expect(dataVersion(realData).sha256).toBe(hash.digest('hex'));
  });

  it('has the version and the day of a release', () => {
    expect(dataVersion(realData).version).toMatch(/^\d+\.\d+\.\d+(?:\+[\da-f]{12})?$/u);
    expect(dataVersion(realData).released_on).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});
