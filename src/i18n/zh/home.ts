/** Texts of the home page about what was promised and what became of it. */
export const homeTexts = {
  verdict: (edition: string) => `${edition}：承諾了什麼，做到多少`,
  verdictLead: (targets: number, indicators: number, without: number) =>
    `${targets}項目標值，拆成${indicators}件可以查核的事${without > 0 ? `；另有${without}項印「無。」，沒有設定目標` : ''}。有數字可比的由本站計算；沒有的，依報告的文字判讀。`,
  arguable: (count: number) => `其中${count}項有不同讀法`,
  missed: '未達標的是',
  notDone: '機關表示未完成的是',
  numbers: '有多少目標寫出數字',
  numbersLead: '目標若沒有數字，就無法由外界計算是否達成。欄位名稱照各版所印；名稱不同的欄位不完全相當。',
  number: (withNumber: number, targets: number, without: number, head: string) =>
    `${targets}項${head}中，${withNumber}項寫出要達到的數字${without > 0 ? `（另${without}項印「無。」）` : ''}`,
  lowered: (edition: string, below: number, compared: number) =>
    `${edition}的新目標：可比的${compared}項中，${below}項低於前次結果`,
  loweredCaption: (count: number, from: string, to: string) =>
    `${from}到${to}：新目標低於前次結果最多的${count}項（以前次結果為100%）。`,
  outside: (count: number) => `報告另有${count}項數字不在目標值欄內，這裡不計，見版本頁。`,
  loweredMore: '看全部歷年比較',
  agencies: '查一個機關',
} as const;
