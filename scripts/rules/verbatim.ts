import type { Span } from '../../src/schemas/place.ts';
import type { Complaint } from '../content-error.ts';
import { markerNumber } from '../sources/markers.ts';
import { readSpans } from '../sources/passage.ts';
import { linesOf, REIMPORT, tableOf, type Content, type Rule } from './context.ts';

type Placed = {
  readonly source_id: string;
  readonly line_start: number;
  readonly line_end: number;
  readonly places: Record<string, Span[]>;
};

const ROLES: Readonly<Record<string, string>> = { 主辦機關: 'lead', 協辦機關: 'support' };

/** The value that the words at a field's places stand for. */
function printed(field: string, words: string): string | number {
  if (field === 'n' || field === 'seq') return markerNumber(words);
  if (field === 'role') return ROLES[words] ?? words;
  return words;
}

/** The field that carries a record's text, whose lines are the record's lines. */
const TEXT_FIELDS = ['text', 'title', 'as_written'];

/** Fields that, when not null, were read in the document and so need places. */
const PRINTED_FIELDS = ['marker', 'seq', 'n', 'heading', 'scope', ...TEXT_FIELDS];

/** Whether a field may do without a place: a plan's measure has its 序次 from a later report, in another document. */
const isFromReport = (content: Content, field: string, record: Placed): boolean =>
  field === 'seq' &&
  content.curated.editions.some(
    ({ source_ids }) => source_ids.indexOf(record.source_id) === 0 && source_ids.length > 1,
  );

function faultsOf(content: Content, record: Placed, name: string, file: string): Complaint[] {
  const lines = linesOf(content, record.source_id);
  const complaint = (problem: string, expected: unknown, found: unknown): Complaint => ({
    file,
    record: name,
    problem: `${problem} (${record.source_id}, lines ${record.line_start}–${record.line_end})`,
    expected: `「${String(expected)}」`,
    found: `「${String(found)}」`,
    edit: REIMPORT,
  });
  const fields = Object.entries(record.places).flatMap(([field, spans]) => {
    const expected = printed(field, readSpans(lines, spans));
    const found: unknown = Reflect.get(record, field);
    return expected === found ? [] : [complaint(`field ${field} is not what the source prints there`, expected, found)];
  });
  const unplaced = PRINTED_FIELDS.filter(
    (field) => Reflect.get(record, field) != null && !(field in record.places) && !isFromReport(content, field, record),
  ).map((field) =>
    complaint(
      `field ${field} has no place in the source`,
      'a place for every printed field',
      Reflect.get(record, field),
    ),
  );
  const text = TEXT_FIELDS.flatMap((field) => record.places[field] ?? []).map(([line]) => line);
  const range = [Math.min(...text), Math.max(...text)];
  const lineFault =
    range[0] === record.line_start && range[1] === record.line_end
      ? []
      : [complaint('the lines are not those of the text', range.join('–'), `${record.line_start}–${record.line_end}`)];
  return [...fields, ...unplaced, ...lineFault];
}

/** Rule 1 of the design: every string of every record stands, unchanged, on the lines that it names. */
export const verbatim: Rule = (content) => {
  const records = [
    ...tableOf(content, 'strategies').map(({ record, file }) => ({ record, file, name: record.id })),
    ...tableOf(content, 'measures').map(({ record, file }) => ({ record, file, name: record.id })),
    ...tableOf(content, 'provisions').map(({ record, file }) => ({ record, file, name: record.id })),
    ...tableOf(content, 'assignments').map(({ record, file }) => ({
      record,
      file,
      name: `${record.measure_id} ${record.agency_id}`,
    })),
    ...tableOf(content, 'prose').map(({ record, file }) => ({ record, file, name: `prose ${record.place}` })),
  ];
  const fields = records.reduce((sum, { record }) => sum + Object.keys(record.places).length, 0);
  return {
    complaints: records.flatMap(({ record, file, name }) => faultsOf(content, record, name, file)),
    summary: `${records.length} records, ${fields} fields stand word for word on their lines`,
  };
};
