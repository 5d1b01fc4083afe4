import { ContentError } from '../content-error.ts';
import { readCurated } from '../content/curated.ts';
import { toFiles, totalsOf } from '../content/import.ts';
import { assertSchemas, readImported } from '../content/imported.ts';
import { mergeRecords } from '../content/merge.ts';
import { readStored } from '../content/stored.ts';
import { unansweredIn } from '../rules/pending.ts';
import { AgencyNames } from '../sources/agency-names.ts';
import type { Records } from '../sources/records.ts';
import { parse } from '../sources/spreadsheet/parse.ts';
import type { Addition } from './addition.ts';
import { contentText, parseAdded, readAdded, storingFiles, type Said } from './document.ts';
import { withFields } from './yaml-entry.ts';

const EDITIONS = 'curated/editions.yaml';

type Curated = ReturnType<typeof readCurated>;
type Edition = Curated['editions'][number];

function editionOf({ editions }: Curated, id: string): Edition {
  const edition = editions.find((each) => each.id === id);
  if (edition) return edition;
  throw new ContentError({
    file: `content/${EDITIONS}`,
    record: id,
    problem: 'there is no such edition to report on',
    expected: editions.map((each) => each.id).join('、'),
    found: id,
    edit: `correct the year, or first add the plan: npm run new-edition -- ${id} --csv …`,
  });
}

/** An id for the report: `report-112`, with a number where that is taken. */
function freeId(edition: string, taken: readonly string[]): string {
  const ids = [`report-${edition}`, ...taken.map((_, index) => `report-${edition}-${index + 2}`)];
  return ids.find((id) => !taken.includes(id)) ?? `report-${edition}`;
}

/** The plan as it was, with the results of the report behind it. */
function merged(
  content: string,
  edition: Edition,
  plan: Records,
  report: Records,
  document: Parameters<typeof mergeRecords>[1][number],
) {
  const stored = readStored(content);
  const first = stored.find(({ entry }) => entry.id === edition.source_ids[0])?.document ?? document;
  return mergeRecords([plan, report], [first, document]);
}

/** What is still to be read of the edition with the report. */
function pendingWith(content: string, curated: Curated, edition: Edition, records: Records): Edition['pending'] {
  const editions = new Map(
    curated.editions.map(({ id }) => [id, id === edition.id ? records : readImported(content, id)]),
  );
  const isUnread = unansweredIn({ stored: readStored(content), curated, editions }, edition).length > 0;
  return [...new Set([...edition.pending, ...(isUnread ? ['results' as const] : []), 'news' as const])];
}

/**
 * A report on an edition from a spreadsheet: results of its measures, and nothing else of it changed.
 * @throws ContentError with all that is wrong with the file, or when there is no such edition
 */
export function addReport(content: string, csv: string, year: number, said: Said): Addition {
  const curated = readCurated(content);
  const edition = editionOf(curated, String(year).padStart(3, '0'));
  const added = readAdded(
    csv,
    freeId(
      edition.id,
      curated.sources.map(({ id }) => id),
    ),
  );
  const plan = readImported(content, edition.id);
  const names = new AgencyNames(curated.agencies);
  const report = parseAdded(added, () => parse(added.document, edition, names, plan));
  const records = merged(content, edition, plan, report, added.document);
  const pending = pendingWith(content, curated, edition, records);
  const fields = {
    source_ids: [...edition.source_ids, added.id],
    pending,
    expected: totalsOf(records),
  };
  const files = new Map([
    ...storingFiles(content, added, said.title ?? `國家廉政建設行動方案${year}年執行情形`, said),
    [EDITIONS, withFields(contentText(content, EDITIONS), edition.id, 'source_ids', fields)],
    ...[...toFiles(new Map([[edition.id, assertSchemas(edition.id, records)]]))].map(
      ([path, text]) => [`imported/${path}`, text] as const,
    ),
  ]);
  return { files, records: report, pending };
}
