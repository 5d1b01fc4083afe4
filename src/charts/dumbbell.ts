import { scaleLinear } from 'd3';
import { at, drawing, el, link, text, textLines, type Attributes, type Described } from './svg.ts';
import { fit, textWidth, wrap } from './text-width.ts';

/** A former result and the target set after it, in one unit. */
export type Pair = {
  readonly label: string;
  readonly href: string;
  readonly former: number;
  readonly next: number;
  /** Both figures in words: 「123 → 95案」. */
  readonly words: string;
  /** Where the former target stood, in the same unit. */
  readonly formerTarget: number | null;
};

export type Dumbbell = Described & {
  /** In the order in which they are drawn. */
  readonly pairs: readonly Pair[];
  /** What dot, thick and thin mark are, and that the dot is 100 %. */
  readonly legend: string;
};

const SIZE = 13;
const EDGE = 6;
const NARROW = 520;
const LINE = 16;
const LEGEND_LINES = 3;

/** Lines of words around the middle of a row. */
const centred = (lines: readonly string[], x: number, middle: number, attributes: Attributes): string[] =>
  textLines(lines, x, middle + 5 - ((lines.length - 1) / 2) * LINE, LINE, attributes);

/** A figure as a share of the former result; none of a former result of zero, or of next to nothing. */
function ratio(value: number, former: number): number | null {
  const share = value / former;
  return Number.isFinite(share) && Math.abs(share) < 1e9 ? share : null;
}

/**
 * Former results against new targets, a row a pair: quantities of different units share one scale because each is
 * measured by its own former result, 100 %. Left of that line the target asks for less than had been reached.
 */
export function dumbbell(data: Dumbbell, { width }: { readonly width: number }): string {
  const narrow = width < NARROW;
  const widest = Math.max(0, ...data.pairs.map(({ words }) => textWidth(words, SIZE)));
  const [labelWidth, wordsWidth] = narrow ? [0, 0] : [width * 0.3, Math.min(width * 0.42, widest + 2 * EDGE)];
  const ratios = data.pairs.flatMap(({ next, former, formerTarget }) => [
    ratio(next, former) ?? 0,
    formerTarget === null ? 0 : (ratio(formerTarget, former) ?? 0),
  ]);
  const x = scaleLinear(
    [Math.min(0, ...ratios), Math.max(1, ...ratios)],
    [narrow ? EDGE + 6 : labelWidth + 18, width - wordsWidth - (narrow ? EDGE + 6 : 18)],
  );
  const legend = wrap(data.legend, 12, width - 2 * EDGE, LEGEND_LINES);
  const words = data.pairs.map((pair) =>
    narrow ? wrap(pair.words, 12, width - 2 * EDGE, 2) : wrap(pair.words, SIZE, wordsWidth - EDGE, 2),
  );
  // Words of two lines need more room only where they stand above the marks.
  const more = narrow && words.some(({ length }) => length > 1) ? LINE : 0;
  const height = narrow ? 62 + more : 40;
  const top = 10 + legend.length * LINE;
  const line = x(1);
  const bottom = top + data.pairs.length * height;
  return drawing(data, { width, height: bottom + 6, className: 'dumbbell', hasLinks: true }, [
    ...textLines(legend, EDGE, 14, LINE, { class: 'head' }),
    ...(narrow ? [] : [el('path', { class: 'axis', d: `M${Math.round(line)} ${top - 6}V${bottom}` })]),
    ...data.pairs.map((pair, index) => {
      const y = top + index * height;
      const middle = narrow ? y + 50 + more : y + height / 2;
      const share = ratio(pair.next, pair.former);
      const before = pair.formerTarget === null ? null : ratio(pair.formerTarget, pair.former);
      const marks =
        share === null
          ? []
          : [
              el('path', { class: 'link', d: `M${at(line)} ${at(middle)}H${at(x(share))}` }),
              ...(before === null
                ? []
                : [el('path', { class: 'former-target', d: `M${at(x(before))} ${at(middle - 5)}V${at(middle + 5)}` })]),
              el('circle', { class: 'dot', cx: line, cy: middle, r: 5 }),
              el('path', { class: 'target', d: `M${at(x(share))} ${at(middle - 8)}V${at(middle + 8)}` }),
            ];
      const label = narrow
        ? [
            text(fit(pair.label, SIZE, width - 2 * EDGE), EDGE, y + 18, { class: 'row' }),
            ...textLines(words[index] ?? [], EDGE, y + 36, LINE, { class: 'words' }),
          ]
        : [
            ...centred(wrap(pair.label, SIZE, labelWidth, 2), EDGE, middle, { class: 'row' }),
            ...centred(words[index] ?? [], width - EDGE, middle, { class: 'words', 'text-anchor': 'end' }),
          ];
      return link(pair.href, null, [
        el('rect', { class: 'hit', x: 0, y, width, height }),
        el('path', { class: 'rule', d: `M${EDGE} ${y + 0.5}H${width - EDGE}` }),
        ...label,
        // A line through the words of a narrow row would strike them out.
        ...(narrow ? [el('path', { class: 'axis', d: `M${Math.round(line)} ${middle - 10}V${middle + 10}` })] : []),
        ...marks,
      ]);
    }),
  ]);
}
