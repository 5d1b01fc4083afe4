import { dumbbell, type Dumbbell } from '../charts/dumbbell.ts';
import type { Dataset } from '../domain/dataset.ts';
import {
  doubtsOf,
  movementShare,
  movementsByGroup,
  movementViews,
  type MovementGroup,
  type MovementView,
} from '../domain/movement-groups.ts';
import { texts } from '#i18n/indicators.ts';
import { clauses, labelled, parted, running } from '#i18n/language.ts';
import { nameOf } from '#i18n/names.ts';
import { NARROW, WIDE, type CsvTable, type FigureCell, type FigureView } from './figure.ts';
import { url } from './site.ts';

const DOUBTS = { turned: texts.turned, arguable: texts.arguable, partly: texts.comparable.partly } as const;

/** Why a movement is to be read with care. Another reading that turns it says already that there are other readings. */
export function doubtWordsOf(view: MovementView): string[] {
  const doubts = doubtsOf(view);
  return doubts.filter((doubt) => doubt !== 'arguable' || !doubts.includes('turned')).map((doubt) => DOUBTS[doubt]);
}

const orNone = (value: number | null, unit: string | null): string =>
  value === null ? texts.none : texts.printed(value, unit);

const MOVEMENT_HEAD = [
  texts.columns.indicator,
  texts.columns.former,
  texts.columns.formerActual,
  texts.columns.next,
  texts.columns.movement,
  texts.columns.against,
];

/** A movement in words, for tables. */
export const movementRow = (view: MovementView): FigureCell[] => {
  const { movement, series, from, to } = view;
  return [
    { href: url.series(series.id), text: nameOf(series) },
    orNone(movement.former_target, from.unit),
    orNone(movement.former_actual, view.resultUnit),
    orNone(movement.new_target, to.unit),
    texts.movements[movement.direction],
    clauses([texts.against[movement.against_actual], ...doubtWordsOf(view)]),
  ];
};

export const movementTable = (views: readonly MovementView[]): FigureView['table'] => ({
  head: MOVEMENT_HEAD,
  rows: views.map(movementRow),
});

/**
 * A movement in words: 「結果123案 → 新目標95案」, with what makes it doubtful.
 * @param most how many doubts are named: a drawing has room for one, the table names all
 */
function pairWords(view: MovementView, most = Infinity): string {
  const { movement, to } = view;
  const words = texts.pair(
    texts.label(movement.former_actual ?? 0, view.resultUnit),
    texts.label(movement.new_target, to.unit),
  );
  const doubts = doubtWordsOf(view).slice(0, most);
  return doubts.length > 0 ? texts.doubtfulPair(words, doubts) : words;
}

/** Movements as the dumbbell chart draws them. */
export const movementPairs = (views: readonly MovementView[]): Dumbbell['pairs'] =>
  views.map((view) => ({
    label: nameOf(view.series),
    href: url.series(view.series.id),
    former: view.movement.former_actual ?? 0,
    next: view.movement.new_target,
    formerTarget: view.movement.former_target,
    words: pairWords(view, 1),
  }));

const GROUP_WORDS: Readonly<Record<Exclude<MovementGroup, 'unknown'>, string>> = texts.groups;

/** Two editions by the words that captions use. */
export type Between = { readonly from: string; readonly to: string; readonly fromId: string; readonly toId: string };

function groupFigure(
  { group, views }: { group: Exclude<MovementGroup, 'unknown'>; views: readonly MovementView[] },
  between: Between,
): FigureView & { group: MovementGroup; head: string } {
  const head = GROUP_WORDS[group];
  const caption = texts.groupFinding(head, views.length, between.from, between.to);
  const id = `movements-${between.fromId}-${between.toId}-${group}`;
  const chart = (suffix: string): Dumbbell => ({
    id: `${id}-${suffix}`,
    title: labelled(texts.dumbbellTitle, head),
    desc: caption,
    legend: texts.legend,
    pairs: movementPairs(views),
  });
  const file = (type: string): string => url.movementsFile(between.fromId, between.toId, type);
  return {
    id,
    group,
    head,
    caption,
    wide: dumbbell(chart('w'), { width: WIDE }),
    narrow: dumbbell(chart('n'), { width: NARROW }),
    table: movementTable(views),
    files: [
      { href: url.movementsFile(between.fromId, between.toId, `${group}.svg`), text: texts.svg },
      { href: file('csv'), text: texts.csv },
    ],
  };
}

/** Former results against new targets between two editions, the lowered ones apart. */
export const movementFigures = (data: Dataset, between: Between) =>
  movementsByGroup(movementViews(data, between.fromId, between.toId)).flatMap(({ group, views }) =>
    group === 'unknown' ? [] : [groupFigure({ group, views }, between)],
  );

/** How many of the new targets below a former result the home page draws. */
const MOST = 8;

/** The new targets that lie furthest below what had been reached before; the table holds all that lie below. */
export function lowestFigure(data: Dataset, pair: Between): FigureView {
  const views = movementViews(data, pair.fromId, pair.toId)
    .filter(({ movement }) => movement.against_actual === 'below')
    .sort((a, b) => movementShare(a) - movementShare(b));
  const shown = views.slice(0, MOST);
  const caption = texts.home.loweredCaption(shown.length, pair.from, pair.to);
  const id = `movements-${pair.fromId}-${pair.toId}-lowest`;
  const draw = (suffix: string, width: number): string =>
    dumbbell(
      {
        id: `${id}-${suffix}`,
        title: texts.dumbbellTitle,
        desc: running([caption, parted(shown.map((view) => labelled(nameOf(view.series), pairWords(view))))]),
        legend: texts.legend,
        pairs: movementPairs(shown),
      },
      { width },
    );
  return {
    id,
    caption,
    wide: draw('w', WIDE),
    narrow: draw('n', NARROW),
    table: movementTable(views),
    files: [
      { href: url.movementsFile(pair.fromId, pair.toId, 'lowest.svg'), text: texts.svg },
      { href: url.movementsFile(pair.fromId, pair.toId, 'csv'), text: texts.csv },
    ],
  };
}

export const movementsCsv = (data: Dataset, fromId: string, toId: string): CsvTable => ({
  columns: [
    'series_id',
    'label',
    'from_indicator_id',
    'to_indicator_id',
    'former_target',
    'former_actual',
    'new_target',
    'direction',
    'against_actual',
  ],
  rows: movementViews(data, fromId, toId).map(({ movement, series }) => ({ ...movement, label: series.label })),
});
