/** What tables say that can be sorted. */
export const sortingTexts = {
  /** Whose order words have; Chinese ones come by strokes, after those in letters. */
  collation: 'zh-Hant-TW-u-co-stroke',
  sorted: (column: string, order: 'ascending' | 'descending' | 'none') =>
    ({
      ascending: `Sorted by ${column}, smallest first`,
      descending: `Sorted by ${column}, largest first`,
      none: 'Back in the original order',
    })[order],
} as const;
