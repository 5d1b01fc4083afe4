import { pictureStyle } from '../charts/standalone.ts';
import { FONT_FAMILY } from '../charts/text-width.ts';
import chartCss from '../styles/charts.css?raw';
import shareCss from '../styles/share.css?raw';
import tokenCss from '../styles/tokens.css?raw';

/** The style of pictures: that of the pages, light, in the family whose fonts draw them. */
export const PICTURE_STYLE = pictureStyle(tokenCss, [shareCss, chartCss], FONT_FAMILY);
