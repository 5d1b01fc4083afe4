import type { Both } from '../lib/both.ts';
import { siteTexts } from './zh/site.ts';

/** What the licences of this project are, for everything that names one. */
export const licences = {
  /** Of the published data and of the readings that people made. Its text: `content/LICENSE`. */
  data: {
    id: 'OGDL-Taiwan-1.0',
    url: 'https://data.gov.tw/license',
    name: { zh: '政府資料開放授權條款－第1版', en: 'Open Government Data License, version 1.0' },
  },
  /** Its clause 4.2: who uses the data as this licence asks satisfies it. */
  compatible: {
    id: 'CC-BY-4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hant',
    name: { zh: '創用CC 姓名標示 4.0 國際', en: 'Creative Commons Attribution 4.0 International' },
  },
  /** Of the code that makes the site. Its text: `LICENSE`. */
  code: { id: 'MIT', url: 'https://opensource.org/license/mit', name: { zh: 'MIT授權條款', en: 'MIT License' } },
  /** The documents themselves, and every verbatim text in the tables. */
  official: {
    zh: '資料中逐字照錄的官方文字是公文，依著作權法第九條不得為著作權之標的，不受本授權限制。',
    en: 'The verbatim texts of official documents are not subject to copyright in Taiwan (Copyright Act, article 9); this licence does not limit their use.',
  },
} as const satisfies Readonly<Record<string, Both | { id: string; url: string; name: Both }>>;

/** Who publishes the data, and what it is called: a project, no person. */
export const publisher: Both = { zh: siteTexts.siteLong, en: 'Integrity-plan tracker (Taiwan)' };
export const datasetName: Both = {
  zh: '國家廉政建設行動方案資料集',
  en: 'National Integrity Building Action Plan dataset (Taiwan)',
};

/** A version of the data: `0.1.0`, released on `YYYY-MM-DD`. */
type Version = { readonly version: string; readonly released_on: string };

/**
 * The attribution that the licence asks for in its annex (附件：顯名聲明), filled in: who provides what, in which year and
 * version; the statement; the licence's address. The last two in the words of the licence.
 */
export const attribution = ({ version, released_on }: Version): Readonly<Record<keyof Both, readonly string[]>> => {
  const year = released_on.slice(0, 4);
  return {
    zh: [
      `${publisher.zh} ${year} ${datasetName.zh} ${version}版`,
      '此開放資料依政府資料開放授權條款 (Open Government Data License) 進行公眾釋出，使用者於遵守本條款各項規定之前提下，得利用之。',
      `政府資料開放授權條款：${licences.data.url}`,
    ],
    en: [
      `${publisher.en} ${year} ${datasetName.en}, version ${version}`,
      'The Open Data is made available to the public under the Open Government Data License, User can make use of it when complying to the condition and obligation of its terms.',
      `Open Government Data License: ${licences.data.url}`,
    ],
  };
};
