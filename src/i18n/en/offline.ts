import { exact } from '../../lib/number-format.ts';

const pages = (count: number): string => (count === 1 ? '1 page' : `${exact(count)} pages`);

/** What the page for reading without a network holds before any script runs. */
export const offlinePageTexts = {
  title: 'Offline reading',
  description:
    'Read this site without a network: keep the pages that you have read, or download the whole site; see what is kept, delete it or turn it off.',
  lead: 'Pages that you have read stay in your browser, so that you can read them again without a network; you can download the whole site if you need it. What is kept stays on this device and is sent to no one.',
  noScript:
    'This browser does not run JavaScript: it cannot keep the pages that you have read, nor download the whole site for offline reading.',
  instead: 'What works without JavaScript:',
  archive: 'Download all data and source documents (all.zip)',
  print: 'Save the pages that you need as PDF with your browser’s “Print”; every page has a layout for print.',
  how: 'How it works',
  rules: [
    'While there is a network you see the newest pages of the site; when it does not answer within four seconds, or not at all, you see the pages that are kept.',
    'The whole site consists of all pages (the Chinese ones too), the search, the JSON and CSV of every table, and the source documents; pages for embedding, pictures for sharing, citation files, chart files and archives are left out.',
    'When the site is updated, the pages that you have read are replaced with those of the new release; old and new are never mixed. A downloaded site stays complete in its old release until the new one is downloaded.',
    'A browser that is short of space may clear what is kept; agreeing to “persistent storage” prevents that.',
  ],
} as const;

/** What the script of that page shows. */
export const offlineTexts = {
  unsupported:
    'This browser cannot keep pages for offline reading (it may be an older version or a private window, or the address is not https).',
  noRoomFor: (needed: string, left: string) =>
    `Not enough space on the device: about ${needed} needed, about ${left} available. What has been downloaded is kept; you can go on once there is space.`,
  full: 'The device is full; the download has stopped. What has been downloaded is kept; you can go on once there is space.',
  notKept: 'This page is not kept',
  notKeptLead: (path: string) =>
    `The site cannot be reached, and ${path} is not kept on this device. You can read the pages below, or try again when there is a network.`,
  retry: 'Try again',
  searchKept: 'The search is kept too:',
  search: 'Search',
  state: 'What is kept now',
  read: 'Pages read',
  whole: 'Whole site',
  counted: (count: number, size: string) => `${pages(count)} (${size})`,
  nothing: 'None',
  part: (done: number, all: number) => `${exact(done)} of ${pages(all)} downloaded`,
  former: (count: number, size: string) => `The former release, ${pages(count)} (${size})`,
  persisted: 'The browser has agreed to keep it persistently.',
  download: (size: string) => `Download the whole site for offline reading (about ${size})`,
  renew: (size: string) => `Download the new release of the whole site (about ${size})`,
  resume: (size: string) => `Go on downloading (about ${size} left)`,
  size: (count: number, size: string) =>
    `${pages(count)} in all; ${size} are transferred, and as much is used on the device (compressed).`,
  stop: 'Stop',
  progress: 'Progress of the download',
  done: 'The whole site is downloaded: every page, the search and the tables work without a network.',
  stopped: 'Stopped. What has been downloaded is kept; you can go on.',
  broken:
    'The connection was lost. What has been downloaded is kept; the download goes on by itself when the connection is back, or press “Go on downloading”.',
  outdated: 'The site has been updated: please reload this page before you download it.',
  offline: 'The site cannot be reached now, so that it cannot be downloaded.',
  pages: 'Pages that are kept',
  wholeLink: 'Home page',
  remove: 'Delete what is kept',
  removed: 'What was kept has been deleted.',
  keep: 'Keep the pages that I read in this browser',
  off: 'Offline reading is off: all that was kept has been deleted, and nothing will be kept.',
  failed: 'The browser refuses to keep anything.',
} as const;
