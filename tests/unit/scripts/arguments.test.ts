import { describe, expect, test } from 'vitest';
import { runOnCopy } from './content-copy.ts';

describe('a command refuses arguments that it does not know, without a stack trace, and writes nothing', () => {
  test.each([
    ['import', ['--chekc'], "Unknown option '--chekc'"],
    ['check', ['--chekc'], "Unknown option '--chekc'"],
    ['check', ['--check'], "Unknown option '--check'"],
    ['import', ['--check=yes'], "Option '--check' does not take an argument"],
    ['import', ['107'], "Unexpected argument '107'"],
    ['import', ['--content'], "Option '--content <value>' argument missing"],
  ] as const)('%s %j', (command, flags, message) => {
    const { status, stdout, stderr, before, after } = runOnCopy(command, () => undefined, flags);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /mu);
    expect(stderr).not.toContain('node:internal');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(after).toEqual(before);
  });
});
