/** How the data page tells newsrooms to embed, and everyone to cite. */
export const usingTexts = {
  embed: '把一張圖嵌進自己的網頁',
  embedSteps: [
    '打開任何一項指標或歷年比較的頁面，在頁尾「引用、下載與嵌入」裡點「嵌入這張圖」。',
    '點一下那段HTML，整段選取後複製，貼進網頁或後台的「HTML」「程式碼」區塊。',
    '存檔後就會看到下面這樣的圖：標題與出處都能點，分別連回本站的頁面與官方原文的那一行。',
  ],
  embedSeen: (name: string) => `貼上「${name}」之後看到的樣子`,
  oembed: '支援oEmbed探索的後台，貼上指標頁的網址即可；各頁的oEmbed檔案也列在頁尾。',
  embedNote:
    '嵌入的頁面不含JavaScript，不設cookie，也不向其他網站要求任何檔案。寬度隨版面調整，寬的時候保持固定長寬比，窄的時候保持足夠的高度；最窄可到280像素。資料更新時，嵌入的圖跟著更新。',
  cite: '引用一項指標',
  citeSteps: [
    '在同一個頁尾點「引用這一頁」，選一種格式，點一下那段文字即可整段複製；書目軟體請下載BibTeX或RIS檔匯入。',
    '每一筆都有兩部分：本站的頁面（附資料版本與雜湊值），以及它所依據的官方文件與行號。只引官方文字時，引後者即可。',
  ],
  citeSeen: (name: string) => `「${name}」的中文引用：`,
  citeFiles: '同一項指標的各種格式：',
} as const;
