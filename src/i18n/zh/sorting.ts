/** What tables say that can be sorted. */
export const sortingTexts = {
  /** Whose order words have: that of strokes. */
  collation: 'zh-Hant-TW-u-co-stroke',
  sorted: (column: string, order: 'ascending' | 'descending' | 'none') =>
    ({
      ascending: `已依「${column}」由小到大排列`,
      descending: `已依「${column}」由大到小排列`,
      none: '已回復原來的順序',
    })[order],
} as const;
