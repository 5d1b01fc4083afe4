/** The classes of an item that passes the filters of these anchors, or of a group of such items. */
export const passing = (anchors: readonly string[]): string =>
  [...new Set(anchors)].map((anchor) => `f-${anchor}`).join(' ');

/** While a filter is the page's target, save the one that all pass. */
const FILTERED = '.filterable:has(> .filter:target:not(:where(#all)))';

/**
 * Rules that narrow a list without a script: while the anchor of a filter is the page's target, items and groups are hidden save
 * those that pass it, and the filter's link is shown as chosen. Each rule is for elements of a class of its own, so that a browser
 * tries it on few of them.
 */
export const filterCss = (anchors: readonly string[]): string =>
  [
    `${FILTERED} :is(.item,.group){display:none}\n`,
    // The height that a block of items is guessed to have is that of all of them.
    `${FILTERED} .late:not(.item){content-visibility:visible}\n`,
    ...anchors.map((anchor) => {
      const chosen = `.filterable:has(> #${anchor}:target)`;
      return (
        `${chosen} .f-${anchor}{display:revert-layer}\n` +
        `${chosen} a[href="#${anchor}"]{color:var(--ink);font-weight:700;text-decoration:none}\n`
      );
    }),
  ].join('');
