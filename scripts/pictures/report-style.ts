/** The look of the report: columns of a strip roll together, differences lie in red on the faded picture. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentcolor 25%, transparent); }
body { margin: 1.5rem; font: 15px/1.5 system-ui, sans-serif; }
h2 { position: sticky; top: 0; z-index: 1; margin: 2.5rem 0 0.5rem; padding: 0.3rem 0; background: Canvas; border-bottom: 1px solid var(--line); }
small, .rows { font-weight: normal; opacity: 0.75; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
dd { margin: 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
td { white-space: nowrap; }
summary { margin-block: 0.75rem; font-weight: 600; cursor: pointer; }
.rows { margin: 0.25rem 0; font-size: 13px; }
.strip { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 1rem; max-height: 85vh; overflow: auto; border: 1px solid var(--line); }
figure { margin: 0; }
figcaption { position: sticky; top: 0; padding: 0.2rem 0.5rem; background: Canvas; border-bottom: 1px solid var(--line); }
figure > div { display: grid; align-items: start; }
figure > div > * { grid-area: 1 / 1; }
img { display: block; max-width: 100%; height: auto; }
.marked a:first-child img { opacity: 0.25; }
`;
