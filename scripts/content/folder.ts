import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Arguments of a command on content: the named flags, and `--content DIR` for another folder than `content/`.
 */
export function contentArguments<const Flag extends string>(
  flags: readonly Flag[],
): { content: string; has: (flag: Flag) => boolean } {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }])),
    },
  });
  return { content: resolve(values.content), has: (flag) => Reflect.get(values, flag) === true };
}
