import { describe, expect, it } from 'vitest';
import { repositoryOf } from '../../../src/data/settings.ts';

describe('repositoryOf', () => {
  it.each(['https://git.example/o/n', 'git+https://git.example/o/n.git'])('is the page of %s', (url) => {
    expect(repositoryOf({ repository: { type: 'git', url } })).toBe('https://git.example/o/n');
  });

  it('is nothing until it is named', () => {
    expect(repositoryOf({})).toBeNull();
  });

  it.each([
    ['github:o/n'],
    ['https://git.example/o/n'],
    [{ type: 'git', url: 'git+ssh://git@git.example/o/n.git' }],
    [{ type: 'git', url: 'git@git.example:o/n.git' }],
    [{ type: 'git', url: 'https://git.example' }],
    [{ type: 'git' }],
    [null],
  ])('refuses %j, and says what to write', (repository) => {
    expect(() => repositoryOf({ repository })).toThrow(
      new Error(
        `package.json: repository: expected { "type": "git", "url": "https://…" }, found ${JSON.stringify(repository)}`,
      ),
    );
  });
});
