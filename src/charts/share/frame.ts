import { escapeHtml } from '../../lib/html.ts';
import { el, namedBy, text, type Described } from '../svg.ts';
import { fit, textWidth } from '../text-width.ts';
import { LEADING, paragraph, sized } from './lines.ts';

/** The size that services show shared pages in, in px. */
export const CARD = { width: 1200, height: 630 } as const;

/** Where a body may draw: from below the title to above the foot. */
export type Area = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** What every picture for sharing says around its body. */
export type Frame = Described & {
  /** The site's name, at the head. */
  readonly site: string;
  /** What kind of thing it shows, at the head. */
  readonly kicker: string;
  readonly title: string;
  /** Edition and measure, or whatever it belongs to, at the foot; left out where the path leaves no room for it. */
  readonly place: string;
  /** The path of its page, at the foot. */
  readonly path: string;
};

const [LEFT, RIGHT] = [64, CARD.width - 64];
export const ACROSS = RIGHT - LEFT;
const HEAD = { baseline: 68, rule: 90, top: 112 };
const FOOT = { rule: 556, baseline: 598, size: 24 };
const BOTTOM = 532;

/** Sizes of a title by the lines that it may take, largest first. The last one cuts what is longer still. */
const TITLES: readonly (readonly [number, number])[] = [
  [66, 1],
  [58, 1],
  [48, 2],
  [40, 2],
  [34, 3],
];
const foot = (place: string, path: string): string[] => {
  const { baseline, size, rule } = FOOT;
  const shown = fit(path, size, ACROSS);
  const isFitting = textWidth(place, size) + textWidth(shown, size) + size <= ACROSS;
  return [
    el('path', { class: 'rule', d: `M${LEFT} ${rule}H${RIGHT}` }),
    ...(isFitting ? [text(place, LEFT, baseline, { class: 'soft', 'font-size': size })] : []),
    text(shown, RIGHT, baseline, { class: 'soft', 'font-size': size, 'text-anchor': 'end' }),
  ];
};

/**
 * A picture for sharing, 1200×630: head, title, a body, foot. Sizes are chosen for the words, so that they fill the picture
 * and can be read where it is shown small.
 * @param style from `pictureStyle`
 * @param body draws into the area that the title leaves
 */
export function shareCard(frame: Frame, style: string, body: (area: Area) => readonly string[]): string {
  const { size, lines } = sized(frame.title, TITLES, ACROSS);
  const top = HEAD.top + lines.length * size * LEADING;
  const kicker = fit(frame.kicker, 28, ACROSS - textWidth(frame.site, 30) - 40);
  const { width, height } = CARD;
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, class: 'card' };
  return el('svg', { ...root, role: 'img', 'aria-labelledby': namedBy(frame) }, [
    el('title', { id: `${frame.id}-title` }, [escapeHtml(frame.title)]),
    el('desc', { id: `${frame.id}-desc` }, [escapeHtml(frame.desc)]),
    style,
    el('rect', { class: 'band', x: 0, y: 0, width, height: 12 }),
    text(frame.site, LEFT, HEAD.baseline, { class: 'accent', 'font-size': 30, 'font-weight': 700 }),
    text(kicker, RIGHT, HEAD.baseline, { class: 'soft', 'font-size': 28, 'text-anchor': 'end' }),
    el('path', { class: 'rule', d: `M${LEFT} ${HEAD.rule}H${RIGHT}` }),
    ...paragraph(lines, { x: LEFT, top: HEAD.top, size }, { 'font-weight': 700 }),
    ...body({ left: LEFT, right: RIGHT, top: top + 20, bottom: BOTTOM }),
    ...foot(frame.place, frame.path),
  ]);
}
