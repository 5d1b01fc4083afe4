import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../src/data/data-package.ts';
import { dataVersion } from '../../../src/data/release.ts';
import { tableFiles } from '../../../src/domain/table-files.ts';
import { realData } from '../../real-content.ts';

describe('dataVersion', () => {
  it('hashes the JSON of the tables in the order of the data package, as anyone can', () => {
    const { resources } = JSON.parse(dataPackage(realData)) as { resources: { name: string }[] };
    const hash = createHash('sha256');
    for (const { name } of resources)
      hash.update(tableFiles(realData).find((file) => file.name === `${name}.json`)?.body ?? '?');
    expect(dataVersion(realData).sha256).toBe(hash.digest('hex'));
  });

  it('has the version and the day of a release', () => {
    expect(dataVersion(realData).version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(dataVersion(realData).released_on).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});
