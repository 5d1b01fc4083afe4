import type { ShareService } from '../../lib/share-links.ts';

/** What the control says that shares a page. */
export const sharingTexts = {
  share: '分享',
  links: '分享這一頁',
  copy: '複製連結',
  copied: (address: string) => `已複製連結：${address}`,
  services: {
    line: 'LINE',
    facebook: 'Facebook',
    x: 'X',
    threads: 'Threads',
    mail: '電子郵件',
  } satisfies Readonly<Record<ShareService, string>>,
} as const;
