import type { AssignmentRole } from '../../schemas/assignment.ts';
import type { Status } from '../../schemas/indicator.ts';
import type { SearchAgencyRecord, SearchField } from '../../schemas/search.ts';
import { statusLabels } from './status.ts';
import { roleLabels } from './terms.ts';

type Share = SearchAgencyRecord['shares'][number]['share'];
type Counts = SearchAgencyRecord['shares'][number]['counts'];

/** Counts by status in words: 達標4（其中1項有不同讀法）、機關表示完成2. */
const countWords = (counts: Counts): string =>
  counts
    .map(
      ({ status, count, arguable }) =>
        `${statusLabels[status]}${count}${arguable > 0 ? `（其中${arguable}項有不同讀法）` : ''}`,
    )
    .join('、');

const shares: Readonly<Record<Share, string>> = {
  alone: '獨自負責',
  shared: '與他機關共同負責',
  support: '協辦',
  all: '與各機關共同負責',
};

/** Words in the marks of a quotation; those that stand in them already become inner ones. */
const quoted = (words: string): string => `「${words.replaceAll('「', '『').replaceAll('」', '』')}」`;

const facets = { status: '判定', edition: '版本', agency: '辦理機關', role: '角色', strategy: '策略' } as const;
const sorts = { relevance: '相關程度', newest: '由新到舊', printed: '由舊到新' } as const;

const inEnglish: (name: string) => string | null = () => null;

const heads: Partial<Record<SearchField, string>> = {
  label: '指標',
  strategy: facets.strategy,
  edition: facets.edition,
};

/** What the script of the search shows. */
export const searchTexts = {
  loading: '載入中⋯⋯',
  failed: '搜尋資料載入失敗。',
  retry: '再試一次',
  groups: { agencies: '機關', measures: '執行措施', indicators: '指標', passages: '策略與方案的其他文字' },
  facets,
  facetsOn: (count: number) => (count === 0 ? '篩選' : `篩選（已選${count}項）`),
  others: (count: number) => `其他${count}項`,
  clearFacets: '清除篩選',
  sort: '排序',
  sorts,
  csv: '下載CSV',
  excel: '下載Excel用CSV',
  more: (left: number) => `再顯示${left}項`,
  all: (count: number) => `看全部${count}項執行措施`,
  openPage: '在搜尋頁看結果',
  seq: (seq: number) => `序次${seq}`,
  /** What was found, in one line: 「金管會」：28項執行措施、1個機關. */
  found: (q: string, counts: { measures: number; agencies: number; indicators: number; passages: number }) => {
    const words = [
      `${counts.measures}項執行措施`,
      counts.agencies > 0 ? `${counts.agencies}個機關` : null,
      counts.indicators > 0 ? `${counts.indicators}項指標` : null,
      counts.passages > 0 ? `${counts.passages}段其他文字` : null,
    ].filter((each) => each !== null);
    return `${q === '' ? '' : `${quoted(q)}：`}${words.join('、')}`;
  },
  /** The title of the page while something is looked for. */
  title: (q: string, title: string) => (q === '' ? title : `${q}｜${title}`),
  none: (q: string) => (q === '' ? '沒有符合篩選的執行措施。' : `沒有符合${quoted(q)}的執行措施。`),
  nothing: (q: string) => `收錄的文件裡找不到${quoted(q)}。`,
  parts: '分開來找：',
  part: (typed: string, count: number) => `${typed}（${count}項）`,
  suggestions: '您是不是要找：',
  corrected: (typed: string, meant: readonly string[]) =>
    `找不到${quoted(typed)}，改找${meant.map(quoted).join('、')}。`,
  unknown: (value: string) => `看不懂${quoted(value)}。版本請寫年度，狀態請寫判定，角色請寫主辦或協辦。`,
  help: '可以換個說法，或用機關的簡稱。',
  everything: '看全部機關與執行措施',
  units: '所屬單位的紀錄另計。',
  excluded: (q: string, count: number) =>
    `${q === '' ? '' : quoted(q)}有${count}項執行措施，但沒有一項符合所選的篩選。`,
  asked: '依查詢限定：',
  askedStatuses: (statuses: readonly Status[]) => `判定為${statuses.map((each) => statusLabels[each]).join('或')}`,
  askedEditions: (names: readonly string[]) => names.join('、'),
  askedRoles: (roles: readonly AssignmentRole[]) => roles.map((role) => roleLabels[role]).join('、'),
  noStatus: (agency: string, statuses: readonly Status[]) =>
    `${agency}沒有判定為${statuses.map((each) => statusLabels[each]).join('或')}的執行措施。以下是它的紀錄。`,
  otherNames: (names: readonly string[]) => `前後名稱：${names.join('、')}`,
  recordLine: (edition: string, measures: number) => `${edition}，${measures}項執行措施`,
  recordSilent: (edition: string, measures: number) =>
    `${edition}，${measures}項執行措施：${statusLabels['no-report']}`,
  recordShare: (share: Share, counts: Counts) => `${shares[share]}的指標：${countWords(counts)}`,
  recordNone: '本身沒有列名的執行措施；請看所屬單位。',
  /** What stands before bodies: before those that take part, also after others. */
  bodies: (taking: boolean, beside: boolean) =>
    `${taking && beside ? '；' : ''}${roleLabels[taking ? 'support' : 'unspecified']}：`,
  /** The English name of a body, where it stands beside the Chinese one. */
  inEnglish,
  statusCount: (counts: Counts[number]) => countWords([counts]),
  arguable: '有不同讀法',
  /** The role of a facet: what is neither 主辦 nor 協辦 is named without either. */
  roles: { ...roleLabels, unspecified: '未分主協辦' } satisfies Record<AssignmentRole, string>,
  strategy: (edition: string, title: string) => `${edition}：${title}`,
  line: (line: number) => `第${line}行`,
  /** What a field is called, where it is not the document that says so. */
  headOf: (field: SearchField): string | undefined => heads[field],
} as const;
