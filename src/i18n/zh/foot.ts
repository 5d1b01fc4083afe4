import { siteTexts } from './site.ts';

/** What the foot of every page says of its state. */
export const footTexts = {
  version: (version: string) => `資料版本${version}`,
  changed: (on: string) => `本頁內容更新於${siteTexts.rocDay(on)}`,
} as const;
