import { agenciesInOrder, agencyRecord, type Charge } from '../domain/agency-record.ts';
import { neighbours } from '../domain/measure-view.ts';
import type { Dataset } from '../domain/dataset.ts';
import { zh } from '../i18n/zh.ts';
import type { Link } from '../lib/link.ts';
import type { Agency } from '../schemas/agency.ts';
import type { AssignmentRole } from '../schemas/assignment.ts';
import { url } from './site.ts';

const link = ({ id, name }: Agency): Link => ({ href: url.agency(id), text: name });

const ROLES: readonly AssignmentRole[] = ['lead', 'support', 'unspecified'];

/** An edition's charges by role, lead first. */
const byRole = (charges: readonly Charge[]) =>
  ROLES.map((role) => ({ role, charges: charges.filter(({ assignment }) => assignment.role === role) })).filter(
    (group) => group.charges.length > 0,
  );

const list = (links: readonly Link[], label: string) => (links.length > 0 ? [{ label, value: links }] : []);
const day = (iso: string | null): string | null => (iso === null ? null : zh.rocDay(iso));

/** All that an agency's page shows. */
export function agencyPage(data: Dataset, agency: Agency) {
  const record = agencyRecord(data, agency);
  const { previous, next } = neighbours(agenciesInOrder(data), agency.id);
  const total = new Set(record.own.flatMap(({ charges }) => charges.map(({ measure }) => measure.id))).size;
  return {
    ...record,
    total,
    neighbours: { previous: previous && link(previous), next: next && link(next) },
    description: total > 0 ? zh.agency.description(agency.name, total) : zh.agency.descriptionNone(agency.name),
    trail: [{ href: url.agencies, text: zh.agency.index }, ...(record.parent ? [link(record.parent)] : [])],
    own: record.own.map(({ edition, charges }) => ({ edition, roles: byRole(charges) })),
    facts: [
      { label: zh.agency.english, value: agency.name_en },
      ...(agency.collective ? [] : [{ label: zh.agency.since, value: day(agency.since) }]),
      ...(agency.until === null ? [] : [{ label: zh.agency.until, value: day(agency.until) }]),
      ...list(record.former.map(link), zh.agency.former),
      ...list(record.later.map(link), zh.agency.later),
      ...list(record.parent ? [link(record.parent)] : [], zh.agency.parent),
      ...(agency.abbreviations.length > 0
        ? [{ label: zh.agency.abbreviations, value: agency.abbreviations.join('、') }]
        : []),
      {
        label: zh.agency.variants,
        value:
          agency.variants.length > 0 ? agency.variants.map((form) => `「${form}」`).join('') : zh.agency.notPrinted,
      },
      ...(record.basis === null ? [] : [{ label: zh.agency.basis, value: record.basis }]),
    ],
  };
}
