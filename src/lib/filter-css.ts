/**
 * Rules that narrow a list without a script: while the anchor of a filter is the page's target, what does not pass it
 * (`.item` without `.f-ANCHOR`) and groups without any that does are hidden, and the filter's link is shown as chosen.
 */
export const filterCss = (anchors: readonly string[]): string =>
  anchors
    .map((anchor) => {
      const chosen = `.filterable:has(> #${anchor}:target)`;
      return (
        `${chosen} .item:not(.f-${anchor}),${chosen} .group:not(:has(.f-${anchor})){display:none}\n` +
        `${chosen} a[href="#${anchor}"]{color:var(--ink);font-weight:700;text-decoration:none}\n`
      );
    })
    .join('');
