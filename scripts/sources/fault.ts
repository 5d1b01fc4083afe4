import { ContentError, type Complaint } from '../content-error.ts';
import type { SourceDocument } from './document.ts';

/** A document that does not have the shape its parser was written for. */
export const fault = (
  document: SourceDocument,
  line: number,
  problem: string,
  details: Pick<Complaint, 'expected' | 'found' | 'record'> & { edit?: string },
): ContentError =>
  new ContentError({
    file: document.file,
    line,
    record: details.record,
    problem,
    expected: details.expected,
    found: details.found,
    edit:
      details.edit ??
      `compare line ${line} of ${document.file} with the published document and restore what is missing`,
  });
