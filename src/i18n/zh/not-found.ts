/** What the page says that stands where no page is. */
export const notFoundTexts = {
  title: '找不到這一頁',
  lead: '這個網址沒有頁面，可能是打錯了或少了一段。',
  near: '最接近的頁面',
  nearNote: '依網址比對而得，不一定是您要找的。',
  search: '在全站搜尋',
  doors: '從這裡找起',
  promise:
    '本站公布過的網址不會移除，也不會改作別用；頁面換了位置時，原網址會轉到新的位置。如果這個網址是本站、報導或文件裡的連結，那是我們的錯，請告訴我們。',
  report: '怎麼回報',
  other: 'There is no page at this address.',
  otherLink: 'Go to the English home page',
} as const;
