import chartCss from '../styles/charts.css?raw';
import embedCss from '../styles/embed.css?raw';
import forcedCss from '../styles/forced-colors.css?raw';
import tokenCss from '../styles/tokens.css?raw';

/** Style sheets without what only their readers need: comments and blank space. */
const slim = (css: string): string =>
  css
    .replaceAll(/\/\*[^]*?\*\//gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\s?([{};,>])\s?/gu, '$1')
    .replaceAll(/:\s/gu, ':')
    .replaceAll(';}', '}')
    .trim();

/** The style of an embedded page, inside it: it asks for nothing else. */
export const EMBED_STYLE = [tokenCss, chartCss, forcedCss, embedCss].map(slim).join('');
