import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of a command took. `peakBytes` is its largest resident size; 0 where the system does not tell. */
export type Run = { readonly seconds: number; readonly peakBytes: number };

const POLL_MS = 40;

/** Largest resident size of a process so far, in bytes. */
function peakOf(pid: number | undefined): number {
  try {
    const kib = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1];
    return Number(kib ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/**
 * Runs a command to its end, its output thrown away.
 * @throws Error when the command fails.
 */
export function measure(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
  let peakBytes = 0;
  const poll = setInterval(() => {
    peakBytes = Math.max(peakBytes, peakOf(child.pid));
  }, POLL_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(poll);
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, peakBytes });
      else reject(new Error(`${command} ${args.join(' ')} ended with exit code ${code ?? 'none'}`));
    });
  });
}

/** The middle value; of an even number of values the upper one of the two in the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
