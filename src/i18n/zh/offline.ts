import { exact } from '../../lib/number-format.ts';

const pages = (count: number): string => `${exact(count)}頁`;

/** What the page for reading without a network holds before any script runs. */
export const offlinePageTexts = {
  title: '離線閱讀',
  description: '在沒有網路的地方讀本站：保存讀過的頁，或下載整站；看目前保存了什麼，也可以刪除或關閉。',
  lead: '讀過的頁會留在您的瀏覽器裡，沒有網路也能再讀；需要時可以把整站下載下來。保存的內容只在這個裝置上，不會傳給任何人。',
  noScript: '這個瀏覽器沒有執行JavaScript，無法保存讀過的頁，也無法下載整站供離線閱讀。',
  instead: '不用JavaScript的辦法：',
  archive: '下載全部資料與原始文件（all.zip）',
  print: '用瀏覽器的「列印」把需要的頁存成PDF；每一頁都排好了列印的版面。',
  how: '怎麼運作',
  rules: [
    '連得上網路時，看到的是網站上最新的頁；四秒內沒有回應或連不上時，改看保存的頁。',
    '整站包括所有頁面（含英文）、搜尋、各資料表的JSON與CSV，以及原始文件；不含嵌入用的頁、分享用的圖片、引用檔、圖表檔與壓縮檔。',
    '網站更新時，讀過的頁會一併換成新版，不會新舊混用；下載的整站在新版下載完成之前，仍是完整的舊版。',
    '瀏覽器空間不足時可能自行清除保存的內容；同意「永久保存」可以避免。',
  ],
} as const;

/** What the script of that page shows. */
export const offlineTexts = {
  unsupported: '這個瀏覽器無法保存網頁供離線閱讀（可能是版本較舊、無痕視窗，或網址不是https）。',
  noRoomFor: (needed: string, left: string) =>
    `裝置空間不足：需要約${needed}，可用空間約${left}。已下載的部分留著，騰出空間後可以繼續。`,
  full: '裝置空間已滿，下載停止。已下載的部分留著，騰出空間後可以繼續。',
  notKept: '這一頁沒有保存',
  notKeptLead: (path: string) =>
    `現在連不上網站，而${path}沒有保存在這個裝置上。可以讀下列保存的頁，或等連上網路後再試。`,
  retry: '再試一次',
  searchKept: '搜尋也保存了：',
  search: '搜尋',
  state: '目前保存的內容',
  read: '讀過的頁',
  whole: '整站',
  counted: (count: number, size: string) => `${pages(count)}（${size}）`,
  nothing: '沒有',
  part: (done: number, all: number) => `已下載${pages(done)}，共${pages(all)}`,
  former: (count: number, size: string) => `前一版，${pages(count)}（${size}）`,
  persisted: '瀏覽器已同意永久保存。',
  download: (size: string) => `下載整站供離線閱讀（約${size}）`,
  renew: (size: string) => `下載新版整站（約${size}）`,
  resume: (size: string) => `繼續下載（還有約${size}）`,
  size: (count: number, size: string) => `共${pages(count)}；傳輸與在裝置上占用的空間都是${size}（壓縮後）。`,
  stop: '停止',
  progress: '下載進度',
  done: '整站已下載完成，沒有網路也能讀每一頁、搜尋與下載資料表。',
  stopped: '已停止。已下載的部分留著，可以再繼續。',
  broken: '連線中斷。已下載的部分留著；恢復連線後會自動繼續，也可以自己按「繼續下載」。',
  outdated: '網站已更新，請重新載入本頁後再下載。',
  offline: '現在連不上網站，無法下載整站。',
  pages: '保存的頁',
  wholeLink: '首頁',
  remove: '刪除保存的內容',
  removed: '保存的內容已刪除。',
  keep: '在這個瀏覽器保存讀過的頁',
  off: '離線保存已關閉：保存的內容已全部刪除，之後不再保存。',
  failed: '瀏覽器不允許保存。',
} as const;
