import { expect, it } from 'vitest';
import { repositoryFile } from '../../../src/lib/repository.ts';

it('repositoryFile leads to a file at the head of the default branch', () => {
  expect(repositoryFile('https://example.org/owner/name/', 'content/curated/links.yaml')).toBe(
    'https://example.org/owner/name/blob/HEAD/content/curated/links.yaml',
  );
});
