/** A value as it stood in a field; nothing where it held none. */
const value = (given: string | number | boolean | null): string => {
  if (given === null || given === '') return '空白';
  return typeof given === 'boolean' ? (given ? '「是」' : '「否」') : `「${given}」`;
};

/** What pages say of changes, corrections and replies. */
export const updateTexts = {
  changelog: {
    title: '網站更新紀錄',
    description: '本站何時新增了什麼、改了什麼，依日期列出，可用Atom訂閱。',
    lead: '本站新增與改變的事，最新的在前。資料的更正另列一頁。',
    corrections: '看勘誤與機關回應',
    version: (version: string) => `版本${version}`,
    about: '有關的版本與機關',
    permalink: (shown: string, title: string) => `${shown}：「${title}」的連結`,
  },
  corrections: {
    title: '勘誤與機關回應',
    description: '本站曾經弄錯而更正的地方，以及機關對本站判定的回應；附日期、理由與原文依據。',
    lead: '本站弄錯的地方，更正後都列在這裡，最新的在前；原來寫什麼、從何時起、改成什麼、為什麼，都寫明。',
    head: '勘誤',
    replies: '機關回應',
    none: '目前沒有勘誤。',
    noReplies: '目前沒有機關回應。',
    how: '怎麼更正',
    rules: [
      '更正的是本站的讀法、判定、說明與資料。官方文件的文字一律照錄，文件本身的錯字或算式不符，本站不更改，只在「核算」與說明中指出。',
      '更正後，網址與代號不變；曾經公布的錯誤內容逐字留在本頁，並在該項目的頁面註明。',
      '每一則更正都附日期、理由，以及所依據的原文與行號；建置時程式會核對更正後的內容確實是資料現在的內容。',
    ],
    report: '怎麼回報錯誤',
    reportLead: '請寫明頁面的網址、哪裡不對，以及所依據的文件與行號或官方網址。',
    reportAt: '在本專案的問題清單回報',
    reportNeutral: '回報可交給公布本站的單位；收到並查證後，更正會列在本頁。',
    replying: '機關怎麼回應',
    replyingText: '辦理機關對本站的判定或核算有不同意見，公開發表後，本站逐字照錄，註明日期與出處，列在該項判定旁邊與本頁。回應是機關的說法，不改變本站依公開規則計算的判定；本站確有錯誤的，另以勘誤更正。',
    permalink: (id: string) => `${id}的連結`,
  },
  box: '本頁的勘誤',
  reply: '機關回應',
  replyNote: '以下是機關的話，照錄；與本站的判定分開。',
  details: '詳細內容',
  reason: '理由',
  records: '有關項目',
  reportedBy: '回報者',
  answers: '回應的項目',
  published: '公布處',
  retrieved: (day: string) => `${day}取得`,
  corrected: (
    field: string | null,
    was: string | number | boolean | null,
    since: string,
    now: string | number | boolean | null,
  ): readonly string[] => [
    `${field === null ? '' : `${field}：`}${since}起寫作${value(was)}。`,
    `更正為${value(now)}。`,
  ],
} as const; // prettier-ignore
