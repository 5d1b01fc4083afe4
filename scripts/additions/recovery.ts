import { recoverFiles } from '../content/replace-files.ts';

/** Undoes what a command that was stopped half-way wrote into a content folder, and says so; before anything is read. */
export function recoverContent(content: string): void {
  if (recoverFiles(content))
    console.error('An earlier command was stopped before it was done. All that it wrote is taken back.');
}
