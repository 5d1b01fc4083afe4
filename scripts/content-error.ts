/** What the person who must act needs: where, what is wrong, what was expected and found, what to edit. */
export type Complaint = {
  readonly file: string;
  readonly line?: number | undefined;
  readonly record?: string | undefined;
  readonly problem: string;
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
  readonly edit: string;
};

const where = ({ file, line, record }: Complaint): string =>
  [line === undefined ? file : `${file}:${line}`, record].filter(Boolean).join(' ');

/** One message, the place first. */
export const sentence = (complaint: Complaint): string =>
  [
    `${where(complaint)}: ${complaint.problem}`,
    complaint.expected === undefined ? [] : `  expected: ${complaint.expected}`,
    complaint.found === undefined ? [] : `  found:    ${complaint.found}`,
    `  to do:    ${complaint.edit}`,
  ]
    .flat()
    .join('\n');

/** Content that cannot be accepted. Commands print the message alone: the fault is in a file, not in the code. */
export class ContentError extends Error {
  readonly complaints: readonly Complaint[];

  constructor(...complaints: Complaint[]) {
    super(complaints.map(sentence).join('\n'));
    this.name = 'ContentError';
    this.complaints = complaints;
  }
}

/** An argument that the command does not know. */
const isUsage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Runs a command: bad content ends with its message and exit code 1, without a stack trace. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof ContentError) && !isUsage(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
