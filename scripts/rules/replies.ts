import { concernedBy } from '../../src/domain/concerns.ts';
import { measuresInCharge } from '../../src/domain/corrections.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Reply } from '../../src/schemas/correction.ts';
import type { Entry } from '../content/yaml.ts';
import type { Rule } from './context.ts';
import { recordFaults } from './corrections.ts';
import { complaintOf, dayFaults, type Fault } from './entry-faults.ts';

/** A body that there is not, or that is not named for the measure, under any of its names, and nothing says why it replies. */
function standingFaults(data: Dataset, { agency_id, record, standing }: Reply): Fault[] {
  if (!data.agencyById.has(agency_id))
    return [{ problem: 'there is no such agency', expected: 'an id of agencies.yaml', found: agency_id }];
  if (recordFaults(data, [record]).length > 0) return [];
  const concerned = concernedBy(data, [record]);
  const isNamed = [...measuresInCharge(data, agency_id)].some((id) => concerned.has(`measures/${id}`));
  return isNamed || standing !== null
    ? []
    : [
        {
          problem: 'the body is not named for this measure under any of its names',
          expected: 'a body that is, or why it replies (standing)',
          found: agency_id,
        },
      ];
}

/** Replies answer a verdict that there is, come from a body that it concerns, and say where they are published. */
export const replies =
  (entries: readonly Entry<Reply>[], newest: string, data: Dataset): Rule =>
  () => ({
    complaints: entries.flatMap((entry) =>
      [
        ...dayFaults([['on', entry.on], ['retrieved_on', entry.retrieved_on]], newest),
        ...recordFaults(data, [entry.record]),
        ...standingFaults(data, entry),
        ...(entry.url === null && entry.document === null
          ? [{ problem: 'nothing says where the reply is published', expected: 'url or document', found: 'neither' }]
          : []),
      ].map(complaintOf(entry)),
    ),
    summary: `${entries.length} replies of agencies stand beside verdicts that there are`,
  }); // prettier-ignore
