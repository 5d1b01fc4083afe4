import { findQuantities } from '../../src/lib/numbers.ts';
import type { Complaint } from '../content-error.ts';
import { tableOf, type Rule } from './context.ts';

const DIGITS = /[\d０-９]+/gu;

/** Every numeral of a target is read by `findQuantities`: later parts take their figures from it. */
export const quantities: Rule = (content) => {
  const targets = tableOf(content, 'provisions').filter(({ record }) => record.kind === 'target');
  const read = targets.map(({ record, file }) => ({ record, file, found: findQuantities(record.text) }));
  const complaints = read.flatMap(({ record, file, found }): Complaint[] => {
    const unread = [...record.text.matchAll(DIGITS)].filter(
      ({ index }) => !found.some((quantity) => index >= quantity.index && index < quantity.index + quantity.raw.length),
    );
    return unread.map(({ 0: digits }) => ({
      file,
      record: record.id,
      problem: 'a numeral of this target is not read',
      expected: 'every numeral read by findQuantities',
      found: `「${digits}」 in 「${record.text}」`,
      edit: 'extend src/lib/numbers.ts',
    }));
  });
  const total = read.reduce((sum, { found }) => sum + found.length, 0);
  return { complaints, summary: `${targets.length} targets print ${total} quantities, dates included` };
};
