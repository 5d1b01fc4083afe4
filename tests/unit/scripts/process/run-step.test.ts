import { afterEach, describe, expect, it, vi } from 'vitest';
import { runStep } from '../../../../scripts/process/run-step.ts';

const shown = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
const said = vi.spyOn(console, 'error').mockReturnValue();
const node = (script: string): readonly [string, readonly string[]] => [process.execPath, ['-e', script]];

afterEach(() => {
  shown.mockClear();
  said.mockClear();
});

describe('runStep, its output held', () => {
  it('says the name and then all that a command wrote, at its end', async () => {
    expect(await runStep('words', ...node('console.log("out"); console.error("err")'), {}, true)).toBe(true);
    expect(shown.mock.calls).toHaveLength(1);
    expect(shown.mock.calls[0]?.[0]).toMatch(/^— words\n(?:out\nerr|err\nout)\n$/u);
  });

  it('shows what a command wrote that failed', async () => {
    expect(await runStep('fault', ...node('console.error("why"); process.exitCode = 3'), {}, true)).toBe(false);
    expect(shown.mock.calls[0]?.[0]).toBe('— fault\nwhy\n');
  });

  it('hands on what the environment is to hold', async () => {
    expect(await runStep('env', ...node('process.exitCode = Number(process.env.CODE)'), { CODE: '1' }, true)).toBe(
      false,
    );
  });

  it('says which command there is none of', async () => {
    expect(await runStep('none', 'no-such-command', [], {}, true)).toBe(false);
    expect(said.mock.calls[0]?.[0]).toMatch(/^no-such-command cannot be run: /u);
  });
});
