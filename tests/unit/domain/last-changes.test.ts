import { describe, expect, it } from 'vitest';
import { readLastChanges, writeLastChanges } from '../../../src/domain/last-changes.ts';

const page = (address: string) => ({ address, on: '2026-11-26', hash: '0123456789abcdef' });

describe('the list of last changes', () => {
  it('is read as it was written, by address, with its remarks', () => {
    const text = writeLastChanges('# One.\n/gone/ 2026-01-01 0000000000000000\n# Two.\n', [page('/b/'), page('/')]);
    expect(text.split('\n').slice(0, 2)).toEqual(['# One.', '# Two.']);
    expect(readLastChanges(text)).toEqual([page('/'), page('/b/')]);
    expect(writeLastChanges(text, readLastChanges(text))).toBe(text);
  });

  it.each(['/a 2026-11-26 0123456789abcdef', '/a/ 26-11-26 0123456789abcdef', '/a/ 2026-11-26 0123', '/a/ 2026-11-26'])(
    'refuses the line "%s" and says where it stands',
    (line) => {
      expect(() => readLastChanges(`# One.\n${line}\n`)).toThrow(
        `content/lastmod.txt:2: expected "/address/ YYYY-MM-DD hash", found "${line}"; restore the line, or run \`npm run lastmod\``,
      );
    },
  );
});
