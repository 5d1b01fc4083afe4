/** What is shared of a page: its whole address, its title, and what it says in a sentence. */
export type Shared = { readonly address: string; readonly title: string; readonly text: string };

/** Where pages are shared. */
export type ShareService = 'line' | 'facebook' | 'x' | 'threads' | 'mail';

/** An address with its fields; what they hold is percent-encoded, spaces too, since mail programs take `+` as it is. */
const address = (path: string, fields: Readonly<Record<string, string>>): string =>
  `${path}?${Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/**
 * Plain links by which a page is shared, as the services document them: nothing is loaded from there until one follows a link.
 * https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons ·
 * https://developers.facebook.com/documentation/threads/threads-web-intents
 */
export const shareLinks = ({ address: url, title, text }: Shared): { service: ShareService; href: string }[] => [
  { service: 'line', href: address('https://social-plugins.line.me/lineit/share', { url, text }) },
  { service: 'facebook', href: address('https://www.facebook.com/sharer/sharer.php', { u: url }) },
  { service: 'x', href: address('https://x.com/intent/post', { text, url }) },
  { service: 'threads', href: address('https://www.threads.com/intent/post', { text, url }) },
  { service: 'mail', href: address('mailto:', { subject: title, body: `${text}\n\n${url}\n` }) },
];
