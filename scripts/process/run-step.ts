import { spawn } from 'node:child_process';

/**
 * Runs a command. True when it succeeded.
 * @param isHeld shows its output at its end, since others run at the same time; else as it comes
 */
export function runStep(
  name: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  isHeld = false,
): Promise<boolean> {
  if (!isHeld) console.log(`— ${name}`);
  return new Promise((resolve) => {
    const output = isHeld ? 'pipe' : 'inherit';
    const child = spawn(command, args, { stdio: ['ignore', output, output], env: { ...process.env, ...env } });
    const held: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => held.push(bytes));
    const end = (passed: boolean): void => {
      if (isHeld) process.stdout.write(`— ${name}\n${Buffer.concat(held).toString()}`);
      resolve(passed);
    };
    child.on('error', (error) => {
      console.error(`${command} cannot be run: ${error.message}`);
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });
}
