import type { Check, CheckInput } from '../schemas/check.ts';
import type { Link } from '../schemas/link.ts';
import type { Described } from './described.ts';

/** The published tables of links between editions and of checks, and their fields, as `/data/` explains them. */
export const checkTableTexts: {
  readonly links: Described<Link>;
  readonly checks: Described<Check>;
  readonly check_inputs: Described<CheckInput>;
} = {
  links: {
    title: '版本之間的承接',
    note: '前一版的執行措施在後一版的哪一項延續；逐項閱讀後由人判斷。',
    fields: {
      from_measure_id: '前一版的執行措施',
      to_measure_id: '後一版的執行措施',
      relation: '關係：same文字相同、revised修改、split一項拆成數項、merged數項併為一項',
      confidence: '把握：high主題與作法相同、medium主題相同而作法或機關不同、low僅目的相關',
      note: '本站說明',
    },
  },
  checks: {
    title: '核算',
    note: '文件裡可以用文件自己的數字重算的每一句話各為一筆；結果由程式計算。',
    fields: {
      id: '代號：所屬執行措施的代號加-c與順位',
      source_id: '所在原始文件',
      measure_id: '所屬執行措施；不在執行措施內者為空',
      line_start: '引文起始行',
      line_end: '引文結束行',
      claim: '原文，逐字',
      kind: '種類：sum加總、rate比率、count計數、consistency前後是否一致',
      formula: '算式，以check_inputs的name代表數字；或兩邊的比較',
      stated: '原文印出的數字；比較者為空',
      computed: '算式的結果；比較者為空',
      verdict: '結果：holds相符、fails不符、arguable依讀法而定',
      note: '本站說明',
    },
  },
  check_inputs: {
    title: '核算所用的數字',
    note: '每一項核算所用的每一個數字，附逐字引文。',
    fields: {
      check_id: '所屬核算',
      place: '在該項核算中的順位',
      name: '算式裡的名稱',
      value: '數值；日期寫成年月日或年月（20180513、201712），計數的每一項為1',
      unit: '單位，原文',
      quote: '引文，逐字',
      source_id: '所在原始文件',
      line_start: '引文起始行',
      line_end: '引文結束行',
    },
  },
};
