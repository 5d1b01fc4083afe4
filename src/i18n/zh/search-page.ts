/** What the box and the page of the search hold before any script runs. */
export const searchPageTexts = {
  title: '搜尋',
  description: '搜尋國家廉政建設行動方案各版本的執行措施、辦理機關、績效目標、達成情形與指標；機關簡稱、舊稱都找得到。',
  /** At most 16 characters, as OpenSearch wants it. */
  openSearchName: '廉政方案追蹤',
  box: '搜尋執行措施與辦理機關',
  placeholder: '機關、措施、數字或編號',
  submit: '搜尋',
  lead: '可以用機關的簡稱或舊稱（金管會、研考會）、措施裡的詞（揭弊者、公司治理）、數字（1萬5,000）、條號（第十一條）或編號（序次12、107-3-2）查詢。',
  examples: '試試看：',
  exampleQueries: ['金管會', '揭弊者保護', '未達標', '廉政署 107年', '序次12', '誰負責遊說登記'],
  noScript:
    '這個瀏覽器沒有執行JavaScript，無法即時搜尋。以下列出全部機關與全部執行措施，可以用瀏覽器的「在頁面中尋找」。',
  everything: '全部機關與執行措施',
  language: '查詢的寫法',
  languageRows: [
    ['揭弊 保護', '兩個詞都要有'],
    ['"公開透明"', '引號內的字要完全相同'],
    ['採購 -國防部', '減號後的詞不要有'],
    ['107年 揭弊', '限107年的版本'],
    ['機關:廉政署', '限這個機關負責的，所屬單位也算；另有版本:、策略:、狀態:、角色:'],
    ['角色:協辦 教育部', '教育部協辦的'],
    ['未達成的有哪些', '也可以直接問'],
  ],
  shortcut: '按「/」鍵跳到搜尋框',
} as const;
