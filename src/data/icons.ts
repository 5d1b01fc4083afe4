import tokenCss from '../styles/tokens.css?raw';
import { tokensOf } from '../charts/standalone.ts';
import { language } from '#i18n/language.ts';
import { offlinePageTexts } from '#i18n/offline.ts';
import { siteTexts } from '#i18n/site.ts';
import { favicon } from './favicon.ts';
import type { ImageFile } from './image-files.ts';
import { hasImages } from './settings.ts';
import { url } from './site.ts';

/** How much of an icon its sign takes: of one that is cut to a circle, its inner four fifths stay. */
const SIGN = { icon: 1, touch: 0.86, maskable: 0.72 } as const;

const [, SEAL = ''] = /<rect [^>]*fill="([^"]+)"/u.exec(favicon) ?? [];

/** The sign of the site on a ground of its own colour, which fills the square. */
function iconDrawing(size: number, share: number): string {
  const [side, edge] = [size * share, (size * (1 - share)) / 2];
  const sign = favicon.replace('<svg ', `<svg x="${edge}" y="${edge}" width="${side}" height="${side}" `);
  const ground = `<rect width="${size}" height="${size}" fill="${SEAL}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${ground}${sign}</svg>`;
}

const SIZES = [192, 512] as const;

/** Icons as PNG files, for phones and wherever no SVG is taken. */
export const iconFiles = (): ImageFile[] => [
  ...SIZES.flatMap((size) => [
    { path: `icons/${size}`, svg: iconDrawing(size, SIGN.icon), scale: 1 },
    { path: `icons/maskable-${size}`, svg: iconDrawing(size, SIGN.maskable), scale: 1 },
  ]),
  { path: 'icons/touch', svg: iconDrawing(180, SIGN.touch), scale: 1 },
];

const png = (name: string, size: number, purpose: string) => ({
  src: url.iconFile(`${name}${size}`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** The web app manifest: https://www.w3.org/TR/appmanifest/ */
export function manifest() {
  const paper = tokensOf(tokenCss, 'light').get('--paper');
  return {
    id: url.root,
    name: siteTexts.siteLong,
    short_name: siteTexts.site,
    description: siteTexts.tagline,
    lang: language.tag,
    dir: 'ltr',
    start_url: url.home,
    scope: url.root,
    display: 'minimal-ui',
    theme_color: paper,
    background_color: paper,
    icons: [
      { src: url.icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...(hasImages ? SIZES.flatMap((size) => [png('', size, 'any'), png('maskable-', size, 'maskable')]) : []),
    ],
    shortcuts: [
      { name: siteTexts.nav.search, url: url.search },
      { name: siteTexts.nav.indicators, url: url.indicators },
      { name: offlinePageTexts.title, url: url.offline },
    ],
  };
}
