import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentError, type Complaint } from '../content-error.ts';
import { checkContent } from '../content/all-rules.ts';
import { replaceFiles, type ContentFiles } from '../content/replace-files.ts';

/** Says that a complaint is about the files as they would be: on the disk its line may hold something else. */
const ofNewFiles = (complaint: Complaint): Complaint => ({
  ...complaint,
  problem: `with the new files: ${complaint.problem}`,
});

/**
 * Holds a content folder as it would be with some files written against every rule, in a copy of it.
 * @throws ContentError with what breaks the first rule that is broken; the folder itself is not touched
 */
export function assertWouldPass(content: string, files: ContentFiles): void {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(content, folder, { recursive: true });
    replaceFiles(folder, files);
    checkContent(folder);
  } catch (error) {
    throw error instanceof ContentError ? new ContentError(...error.complaints.map(ofNewFiles)) : error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
