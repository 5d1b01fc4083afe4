import { foldForMatching, withMarker } from '../../../src/lib/text.ts';
import type { ImportedMeasure } from '../../../src/schemas/measure.ts';
import { readMarker } from '../markers.ts';
import { nearest } from '../nearest.ts';
import type { Passage } from '../passage.ts';
import type { Records } from '../records.ts';
import type { Faults } from './faults.ts';
import type { Located, MeasureRows } from './table.ts';

const isSame = (a: string, b: string): boolean => foldForMatching(a) === foldForMatching(b);

/** A cell's text without the number before it, and the number. */
function parted(text: Passage): { number: number | null; words: string } {
  const marked = readMarker(text);
  return { number: marked?.number ?? null, words: (marked?.rest ?? text).text };
}

/** Whether a printed text is that of a record, with its number or without one. */
function isText(text: Passage, number: number, words: string): boolean {
  const own = parted(text);
  return isSame(text.text, words) || (isSame(own.words, words) && (own.number === null || own.number === number));
}

const shown = ({ id, marker, text }: ImportedMeasure): string => `${id} 「${withMarker(marker, text)}」`;

/** The plan's strategies that a cell names; all of them where the row has no such cell. */
function strategiesOf({ strategies }: Records, cell: Located | undefined): Set<string> {
  const named = strategies.filter(
    ({ level, number, title }) => level === 'strategy' && (!cell || isText(cell.text, number, title)),
  );
  return new Set(named.map(({ id }) => id));
}

/** The measure that a row comes nearest to: that of its numbers, else that of its words. */
function nearestTo({ measures, strategies }: Records, { strategy, measure }: MeasureRows): ImportedMeasure | undefined {
  const numbers = [strategy, measure].map((cell) => (cell ? parted(cell.text).number : null));
  const byNumber = measures.find(
    ({ number, strategy_id }) =>
      number === numbers[1] && strategies.find(({ id }) => id === strategy_id)?.number === numbers[0],
  );
  return byNumber ?? nearest(measure.text.text, measures, ({ text }) => [text], 1)[0];
}

/** The plan's measure that the rows report on; undefined, with a fault, where none is or more than one. */
export function matchMeasure(plan: Records, group: MeasureRows, faults: Faults): ImportedMeasure | undefined {
  const { strategy, measure } = group;
  const found = `「${measure.text.text.slice(0, 80)}」`;
  const within = strategiesOf(plan, strategy);
  if (strategy && within.size === 0) {
    const [near] = nearest(strategy.text.text, plan.strategies, ({ title }) => [title], 1);
    faults.add({ row: strategy.row, column: '具體策略' }, 'the plan has no such strategy', {
      expected: near
        ? `a strategy of the plan; the nearest is ${near.id} 「${near.marker}${near.title}」`
        : 'a strategy of the plan',
      found: `「${strategy.text.text.slice(0, 80)}」`,
      edit: 'write number and words of the strategy as the plan has them, or leave the column out',
    });
    return undefined;
  }
  const [first, ...others] = plan.measures.filter(
    ({ strategy_id, number, text }) => within.has(strategy_id) && isText(measure.text, number, text),
  );
  if (first && others.length === 0) return first;
  const near = nearestTo(plan, group);
  if (first)
    faults.add({ row: measure.row, column: '執行措施' }, 'this 執行措施 is that of more than one measure', {
      expected: 'one measure',
      found: [first, ...others].map(({ id }) => id).join('、'),
      edit: 'fill in 具體策略, and the number before the 執行措施, so that one measure is left',
    });
  else
    faults.add({ row: measure.row, column: '執行措施' }, 'no measure of the plan has this 執行措施', {
      expected: near ? `the plan’s own words; the nearest measure is ${shown(near)}` : 'the plan’s own words',
      found,
      edit: 'write number and words of the measure as the plan has them; a measure that the plan does not have cannot be reported on',
    });
  return undefined;
}
