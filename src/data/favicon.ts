import drawing from '../../public/favicon.svg?raw';

/** The sign of the site, as SVG. */
export const favicon = drawing.trim();

/** The same as an address that holds it: nothing is fetched for it. */
export const faviconData = `data:image/svg+xml,${encodeURIComponent(favicon)}`;
