import { describe, expect, test, vi } from 'vitest';
import { expectRefusal, runOnCopy, type Change } from './content-copy.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('the bytes of a source', () => {
  test('are refused where they are not UTF-8, with the line', () => {
    const outcome = runOnCopy('import', (copy) => {
      const bytes = copy.read('sources/plan-098.txt');
      bytes[bytes.indexOf('強化健全肅貪組織') + 1] = 0xff;
      copy.write('sources/plan-098.txt', bytes);
    });
    expectRefusal(outcome, [
      'content/sources/plan-098.txt:143: the bytes of this line are not UTF-8\n',
      'expected: a document in UTF-8\n',
    ]);
  });

  test.each(['import', 'check'] as const)(
    'are refused by %s where their SHA-256 is not that of the manifest',
    (command) => {
      const outcome = runOnCopy(command, (copy) => {
        copy.text('sources/plan-112.txt', (text) => text.replace('壹、依據', '壹、依照'));
      });
      expectRefusal(outcome, [
        'content/sources/plan-112.txt: this is not the document that the manifest describes\n',
        'expected: SHA-256 016bd4c7bb2f731a509aa8ba54240af5d579861fb8ad2dd6d4b311d846f469d5, 51922 bytes, 238 lines\n',
        /found: {4}SHA-256 [0-9a-f]{64}, 51922 bytes, 238 lines\n/u,
      ]);
    },
  );

  test.each(['budget-aac-104', 'plan-098', 'plan-112', 'policy-aac', 'report-107'])(
    'may have CRLF and a byte order mark: %s gives the same files',
    (source) => {
      const change: Change = (copy) => {
        copy.text(`sources/${source}.txt`, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
      };
      const { status, stderr, before, after } = runOnCopy('import', change);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(after).toEqual(before);
    },
  );

  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('may have %s alone', (_, change) => {
    const { status, before, after } = runOnCopy('import', (copy) => {
      copy.text('sources/plan-112.txt', change);
    });
    expect(status).toBe(0);
    expect(after).toEqual(before);
  });
});
