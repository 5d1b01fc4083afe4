import type { Agency } from '../schemas/agency.ts';
import type { Assignment } from '../schemas/assignment.ts';
import { bilingual, field, type Described } from './described.ts';
import { roleLabels } from './zh/terms.ts';

/** The published tables of agencies and of what they are charged with, and their fields. */
export const agencyTableTexts: {
  readonly agencies: Described<Agency>;
  readonly assignments: Described<Assignment>;
} = {
  agencies: {
    title: '機關',
    note: '機關用過的每一個法定名稱各為一筆。',
    english: { title: 'Agencies', note: 'One row for each legal name that a body has borne.' },
    fields: {
      id: field('代號', '以連字號相連的英文', 'English words joined by hyphens.'),
      name: field('名稱', '完整的法定名稱，含上級機關', 'Full legal name, with that of its parent.'),
      name_en: field('英文名稱', '英文名稱', 'Name in English.'),
      parent_id: field('上級機關', '上級機關；沒有者為空', 'Parent body; null where it has none.'),
      collective: field(
        '統稱',
        '是否為統稱，而不是單一機關（例如各機關）',
        'true for a kind of body rather than one body (各機關, all agencies).',
      ),
      abbreviations: field('簡稱', '常用的簡稱', 'Everyday short names.'),
      variants: field('文件寫法', '收錄的文件中的寫法，逐字', 'The name as the stored documents write it, verbatim.'),
      predecessor_ids: field('前身', '此名稱之前的名稱', 'Names that came before this one.'),
      successor_ids: field('後繼', '此名稱之後的名稱', 'Names that came after this one.'),
      since: field(
        '起始日',
        '此名稱的第一日（YYYY-MM-DD）；尚未確定者為空',
        'First day of this name (YYYY-MM-DD); null where it is not established.',
      ),
      until: field(
        '終止日',
        '此名稱的最後一日（YYYY-MM-DD）；仍在使用或尚未確定者為空',
        'Last day of this name (YYYY-MM-DD); null while it is in use, and where it is not established.',
      ),
    },
  },
  assignments: {
    title: '辦理分工',
    note: '每一項執行措施的每一個辦理機關各為一筆；同一機關可以列名兩次，角色或範圍不同。',
    english: {
      title: 'Assignments',
      note: 'One row for each body named for a measure (辦理機關); one body may be named twice, in two roles or scopes.',
    },
    fields: {
      measure_id: field('執行措施', '所辦理的執行措施', 'Measure that the body is charged with.'),
      agency_id: field(
        '機關',
        '辦理的機關，以該版本當時的法定名稱',
        'The body, by the legal name in force in that edition.',
      ),
      role: field(
        '角色',
        '文件所列的角色',
        'Role that the document gives it',
        bilingual(roleLabels, {
          lead: 'lead agency (主辦)',
          support: 'supporting agency (協辦)',
          unspecified: 'named without a role',
        }),
      ),
      scope: field(
        '範圍',
        '角色所限的範圍（例如某幾項績效目標），逐字；未限者為空',
        'Part of the measure that the role is limited to, verbatim; null where it is not limited.',
      ),
      as_written: field(
        '原文寫法',
        '機關名稱的原文，逐字，含列出單位的括號',
        'The name as printed, verbatim, with the bracket that lists its units.',
      ),
    },
  },
};
