import type { ShareService } from '../../lib/share-links.ts';

/** What the control says that shares a page. */
export const sharingTexts = {
  share: 'Share',
  links: 'Share this page',
  copy: 'Copy link',
  copied: (address: string) => `Link copied: ${address}`,
  services: {
    line: 'LINE',
    facebook: 'Facebook',
    x: 'X',
    threads: 'Threads',
    mail: 'Email',
  } satisfies Readonly<Record<ShareService, string>>,
} as const;
