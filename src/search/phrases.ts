import type { AssignmentRole } from '../schemas/assignment.ts';
import type { Status } from '../schemas/indicator.ts';

/** Words that ask for a status, in everyday use; the first status of each is the one that is meant most. */
export const STATUS_WORDS: Record<string, Status[]> = {
  未達標: ['missed'],
  沒達標: ['missed'],
  沒有達標: ['missed'],
  未達成: ['missed', 'not-done'],
  沒達成: ['missed', 'not-done'],
  沒有達成: ['missed', 'not-done'],
  未達到: ['missed', 'not-done'],
  沒做到: ['missed', 'not-done'],
  沒有做到: ['missed', 'not-done'],
  跳票: ['missed', 'not-done'],
  落後: ['missed', 'not-done'],
  未完成: ['not-done', 'missed'],
  沒完成: ['not-done', 'missed'],
  沒有完成: ['not-done', 'missed'],
  未辦理: ['not-done', 'missed'],
  沒辦: ['not-done', 'missed'],
  沒有辦理: ['not-done', 'missed'],
  機關表示未完成: ['not-done'],
  達標: ['met'],
  已達標: ['met'],
  有達標: ['met'],
  已達成: ['met', 'claimed'],
  機關表示完成: ['claimed'],
  有報告無從判定: ['reported'],
  無從判定: ['reported'],
  無法判定: ['reported'],
  本站尚無執行報告: ['no-report'],
  尚無執行報告: ['no-report'],
  沒有報告: ['no-report'],
  還沒有報告: ['no-report'],
  還沒報告: ['no-report'],
  沒有執行報告: ['no-report'],
  還沒有執行報告: ['no-report'],
  無執行報告: ['no-report'],
  原文未設目標: ['no-target'],
  未設目標: ['no-target'],
  沒有目標: ['no-target'],
  沒有設定目標: ['no-target'],
  還沒有設定目標: ['no-target'],
  還沒設定目標: ['no-target'],
  未設定目標: ['no-target'],
  沒設目標: ['no-target'],
  沒有設目標: ['no-target'],
};

/** Words that ask for a role. */
export const ROLE_WORDS: Record<string, AssignmentRole> = {
  主辦: 'lead',
  主辦機關: 'lead',
  協辦: 'support',
  協辦機關: 'support',
};

/** What only a question has. */
export const ASKING = /誰|哪|什麼|甚麼|多少|幾|嗎|呢|如何|怎|為何|了沒|有沒有|是否|能不能|可不可以/u;

/** Words of a plain question that say nothing about what is looked for. */
export const FILLERS: readonly string[] = [
  '請問', '我想知道', '想知道', '我想查', '我要找', '幫我找', '查詢', '請列出', '列出', '告訴我',
  '哪個機關', '哪些機關', '什麼機關', '哪一個機關', '哪個單位', '哪些單位', '什麼單位', '哪個部會', '哪些部會', '哪個部門', '由誰', '是誰', '誰在', '誰',
  '負責的', '負責', '主管機關', '主管的', '主管', '掌管', '管理哪', '管的', '在管', '歸誰管', '管', '承辦', '辦理的', '工作', '業務', '任務', '內容', '到底', '究竟', '已經', '曾經', '應該', '辦了', '做得', '情況', '狀況', '表現', '受理', '推動', '通過了', '通過', '修了', '修法了', '了沒有', '了沒', '參加了', '參與',
  '有哪些', '是哪些', '是哪個', '是哪一個', '有哪幾項', '哪些', '哪幾項', '哪幾個', '哪一項', '哪個', '什麼', '甚麼', '多少', '幾件', '幾次', '幾項', '幾場',
  '可以', '可不可以', '能不能', '多少錢', '第幾名', '排名', '還沒有', '還沒', '由哪個單位', '由哪個機關', '由',
  '有沒有', '是不是', '是否', '怎麼樣', '怎麼', '怎樣', '如何', '為什麼', '為何', '何時', '哪裡', '嗎', '呢', '吧',
  '做了', '做過', '要做', '答應', '承諾', '答應過', '進度', '結果如何', '目前', '現在', '政府', '我國', '台灣', '臺灣',
  '指標', '目標', '績效', '計畫', '方案', '達成情形', '執行情形', '辦理情形',
  '相關的', '相關', '有關的', '有關', '關於', '方面', '部分', '事項', '項目', '措施有', '的措施', '措施', '案子', '事情', '問題', '資料',
  '的', '了', '是', '在', '有', '和', '與', '及', '或', '對', '就', '也', '都', '被', '把', '跟', '給', '讓', '所', '之', '要', '會', '能',
  'the', 'of', 'in', 'on', 'and', 'for', 'to', 'by', 'a', 'an', 'taiwan', 'taiwanese', 'roc',
]; // prettier-ignore
