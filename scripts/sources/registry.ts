import { parse as budgetAac104 } from './budget-aac-104/parse.ts';
import { parse as plan098 } from './plan-098/parse.ts';
import { parse as plan112 } from './plan-112/parse.ts';
import { parse as policyAac } from './policy-aac/parse.ts';
import { isSpreadsheet } from '../../src/lib/stored-text.ts';
import type { SourceDocument } from './document.ts';
import type { Parse } from './records.ts';
import { parse as report107 } from './report-107/parse.ts';
import { parse as spreadsheet } from './spreadsheet/parse.ts';

/** The parser of each stored document, by source id. A document of a known shape takes that shape's parser. */
const parsers: Readonly<Record<string, Parse>> = {
  'budget-aac-104': budgetAac104,
  'plan-098': plan098,
  'plan-112': plan112,
  'policy-aac': policyAac,
  'report-107': report107,
};

/** The parser of a document: its own, or that of spreadsheets; undefined where there is none. */
export const parserOf = ({ id, file }: SourceDocument): Parse | undefined =>
  parsers[id] ?? (isSpreadsheet(file) ? spreadsheet : undefined);
