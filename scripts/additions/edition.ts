import { yearHead } from '../sources/spreadsheet/file.ts';
import { parse } from '../sources/spreadsheet/parse.ts';
import { ContentError } from '../content-error.ts';
import { readLists } from '../content/curated.ts';
import { assertSchemas } from '../content/imported.ts';
import { toFiles, totalsOf } from '../content/import.ts';
import { AgencyNames } from '../sources/agency-names.ts';
import type { Records } from '../sources/records.ts';
import type { Addition } from './addition.ts';
import { contentText, enteredOf, parseAdded, readAdded, storingFiles, type Added, type Said } from './document.ts';
import type { EDITION_OPTIONS } from './options.ts';
import { withEntry, type Fields } from './yaml-entry.ts';

type EditionSaid = Said & Readonly<Record<keyof typeof EDITION_OPTIONS, string | null>>;

const EDITIONS = 'curated/editions.yaml';
const COMMENT = '依試算表建立。expected 是程式的計數，請與公布的文件核對。';

const PENDING = ['indicators', 'links', 'news'] as const;

/** Refuses an edition that is there already. */
function assertNew(content: string, id: string): void {
  const held = readLists(content).editions.find((edition) => edition.id === id);
  if (!held) return;
  throw new ContentError({
    ...held.at,
    record: id,
    problem: 'this edition is there already',
    expected: `no edition ${id}`,
    found: held.title,
    edit: `for a report on it run npm run add-report -- ${id} --csv …; to import it again, first undo the earlier import (content/README.md, 「復原」)`,
  });
}

/** The quotation that a ROC year rests on, where a head prints it. */
function yearEvidence({ document, id }: Added, year: number): Readonly<Record<string, string | number>>[] {
  const head = yearHead(document, year)?.head;
  return head === undefined ? [] : [{ source: id, lines: head.line, quote: head.text }];
}

function editionFields(
  added: Added,
  id: string,
  year: number,
  kind: string,
  said: EditionSaid,
  records: Records,
): Fields {
  const evidence = yearEvidence(added, year);
  const stated = {
    approved_by: said['approved-by'],
    approved_on: said['approved-on'],
    document_no: said['document-no'],
  };
  return {
    id,
    title: titleOf(said, year, kind),
    kind,
    roc_year: year,
    ...stated,
    source_ids: [added.id],
    ...enteredOf({ roc_year: evidence.length > 0 ? null : year, ...stated }),
    pending: PENDING,
    evidence,
    expected: totalsOf(records),
  };
}

const titleOf = ({ title }: Said, year: number, kind: string): string =>
  title ?? (kind === 'plan' ? `國家廉政建設行動方案（民國${year}年）` : `國家廉政建設行動方案${year}年執行情形`);

/**
 * A new edition from a spreadsheet.
 * @throws ContentError with all that is wrong with the file, or when the edition is there already
 */
export function newEdition(content: string, csv: string, year: number, said: EditionSaid): Addition {
  const id = String(year).padStart(3, '0');
  assertNew(content, id);
  const names = new AgencyNames(readLists(content).agencies);
  const opened = readAdded(csv, `plan-${id}`);
  const first = parseAdded(opened, () => parse(opened.document, { id, roc_year: year }, names));
  const kind =
    said.kind ?? (first.provisions.some((provision) => provision.kind === 'result') ? 'progress-report' : 'plan');
  const added = kind === 'plan' ? opened : readAdded(csv, `report-${id}`);
  const records = kind === 'plan' ? first : parse(added.document, { id, roc_year: year }, names);
  const files = new Map([
    ...storingFiles(content, added, titleOf(said, year, kind), said),
    [EDITIONS, withEntry(contentText(content, EDITIONS), COMMENT, editionFields(added, id, year, kind, said, records))],
    ...[...toFiles(new Map([[id, assertSchemas(id, records)]]))].map(
      ([path, text]) => [`imported/${path}`, text] as const,
    ),
  ]);
  return { files, records, pending: PENDING };
}
