import type { Agency } from '../schemas/agency.ts';
import type { SearchAgency, SearchAgencyRecord } from '../schemas/search.ts';
import { succession, unitsOf } from './agencies.ts';
import { agencyRecord } from './agency-record.ts';
import { answerRecord } from './answers.ts';
import type { Dataset } from './dataset.ts';
import type { NamedAgency } from './names.ts';
import { statusCounts } from './status-counts.ts';

/** Ids of all units under some names, units of units among them. */
function unitsUnder(ids: readonly string[], agencies: readonly Agency[]): string[] {
  const units = ids.flatMap((id) => unitsOf(id, agencies).map((unit) => unit.id));
  return units.length === 0 ? [] : [...units, ...unitsUnder(units, agencies)];
}

/** The name without that of the body above it: 法務部廉政署 → 廉政署. */
function shortName({ name, parent_id }: Agency, byId: ReadonlyMap<string, Agency>): string[] {
  const prefixes = [parent_id === null ? '' : (byId.get(parent_id)?.name ?? ''), '行政院'];
  return prefixes
    .filter((prefix) => prefix !== '' && name.startsWith(prefix) && name !== prefix)
    .map((prefix) => name.slice(prefix.length));
}

/** The one name that a body bears now; its own where it has no single successor. */
function headOf({ id }: Agency, later: readonly string[], byId: ReadonlyMap<string, Agency>): string {
  const last = later.filter((each) => byId.get(each)?.successor_ids.length === 0);
  return last.length === 1 ? (last[0] ?? id) : id;
}

/** What a body answers for under all its names, edition after edition. */
function recordOf(data: Dataset, agency: NamedAgency): SearchAgencyRecord[] {
  const { own } = answerRecord(data, agency);
  return agencyRecord(data, agency).own.map(({ edition, charges }) => ({
    edition_id: edition.id,
    measures: new Set(charges.map(({ measure }) => measure.id)).size,
    shares: (own.find((each) => each.edition.id === edition.id)?.shares ?? []).map(({ share, answers }) => ({
      share,
      counts: statusCounts(answers.map(({ indicator }) => indicator)),
    })),
  }));
}

/** Every name of a body with all that a query for it also finds. */
export const searchAgencies = (data: Dataset): SearchAgency[] =>
  data.agencies.map((agency) => {
    const { former, later } = succession(agency.id, data.agencyById);
    const lineage = [agency.id, ...later, ...former];
    const head = headOf(agency, later, data.agencyById);
    const written = agency.variants.filter((form) => !/[、，,]/u.test(form));
    return {
      id: agency.id,
      name: agency.name,
      name_en: agency.name_en,
      aliases: [...new Set([...agency.abbreviations, ...shortName(agency, data.agencyById), ...written])].filter(
        (alias) => alias !== agency.name,
      ),
      lineage,
      units: [...new Set(unitsUnder(lineage, data.agencies))].filter((id) => !lineage.includes(id)),
      head,
      record: head === agency.id ? recordOf(data, agency) : [],
    };
  });
