import type { Edition } from '../schemas/edition.ts';
import type { Source } from '../schemas/source.ts';
import type { Strategy } from '../schemas/strategy.ts';
import { bilingual, field, type Described } from './described.ts';
import { standing } from './standing-fields.ts';
import { editionKinds } from './zh/terms.ts';

/** The published tables of documents, editions and strategies, and their fields. */
export const documentTableTexts: {
  readonly sources: Described<Source>;
  readonly editions: Described<Edition>;
  readonly strategies: Described<Strategy>;
} = {
  sources: {
    title: '原始文件',
    note: '本站保存的每一份文件各為一筆。',
    english: { title: 'Source documents', note: 'One row for each stored document.' },
    fields: {
      id: field('文件代號', '本站給文件的代號', 'Identifier that this site gives the document.'),
      title: field('文件名稱', '文件的名稱', 'Title of the document.'),
      publisher: field(
        '發布機關',
        '文件自己載明的發布機關；未載明者為空',
        'Body that the document names as its own publisher; null where it names none.',
      ),
      issued: field(
        '發布日期',
        '文件自己載明的發布日（YYYY-MM-DD）；未載明者為空',
        'Day of issue that the document prints (YYYY-MM-DD); null where it prints none.',
      ),
      document_no: field(
        '文號',
        '文件印出的公文文號，逐字；未印者為空',
        'Number of the official letter printed in the document, verbatim; null where none is printed.',
      ),
      file: field(
        '檔名',
        '所保存檔案的名稱：在網站的data/sources/與壓縮檔的sources/之下',
        'Name of the stored file, below data/sources/ of the site and sources/ of the archive.',
      ),
      sha256: field('SHA-256', '所保存檔案的SHA-256，十六進位', 'SHA-256 of the stored file, hexadecimal.'),
      lines: field(
        '行數',
        '所保存檔案的行數；最後一行沒有換行也算一行',
        'Lines of the stored file; the last one counts even when no line break ends it.',
      ),
      original_url: field(
        '原始網址',
        '文件公布的網址；尚不知者為空',
        'Address where the document was published; null until it is known.',
      ),
      retrieved_on: field(
        '取得日期',
        '取得文件的日期（YYYY-MM-DD）；尚不知者為空',
        'Day on which the document was retrieved (YYYY-MM-DD); null until it is known.',
      ),
      transcription: field(
        '轉錄方式',
        '所保存的文字如何由公布的文件轉錄；尚不知者為空',
        'How the stored text was made from the published document; null until it is known.',
      ),
    },
  },
  editions: {
    title: '版本',
    note: '一年的一份方案或文件各為一筆；之後公布的執行情形報告併入它所報告的版本。',
    english: {
      title: 'Editions',
      note: 'One row for each plan or document of one year; a later report belongs to the edition that it reports on.',
    },
    fields: {
      id: field(
        '版本代號',
        '民國年（107）；單一機關的文件加機關代號（aac-104）；是文字，098開頭的0不可省略',
        'ROC year (107), with a prefix where the document is of one agency (aac-104). A text: 098 keeps its zero.',
      ),
      title: field('名稱', '版本的名稱，本站所擬', 'Name of the edition, in the words of this site.'),
      kind: field(
        '性質',
        '文件的性質',
        'Kind of document',
        bilingual(editionKinds, {
          plan: 'plan',
          'progress-report': 'report on what came of a plan',
          'agency-budget': 'budget of one agency',
          policy: 'policy statement',
        }),
      ),
      roc_year: field(
        '民國年',
        '所屬的民國年；沒有者為空',
        'Year of the Republic of China (ROC); null where there is none.',
      ),
      year: field(
        '西元年',
        '西元年，即民國年加1911；沒有者為空',
        'CE year, roc_year + 1911; null where there is none.',
      ),
      approved_by: field(
        '核定機關',
        '核定的機關；收錄的文件未載明者為空',
        'Body that approved it; null where the stored documents do not say.',
      ),
      approved_on: field(
        '核定日期',
        '核定的日期（YYYY-MM-DD）；收錄的文件未載明者為空',
        'Day of approval (YYYY-MM-DD); null where the stored documents do not say.',
      ),
      document_no: field(
        '核定文號',
        '核定函的文號，逐字；收錄的文件未載明者為空',
        'Number of the letter of approval, verbatim; null where the stored documents do not say.',
      ),
      source_ids: field('所據文件', '這個版本所據的原始文件，一份以上', 'Sources of the edition, one or more.'),
    },
  },
  strategies: {
    title: '具體策略',
    note: '具體策略，以及它所屬的章與組。',
    english: { title: 'Strategies', note: 'Strategies (具體策略), and the chapters and groups that hold them.' },
    fields: {
      id: field(
        '代號',
        '版本代號加各層的原文編號（107-9、098-1-1-3）',
        'Edition id and the path of printed numbers (107-9, 098-1-1-3).',
      ),
      edition_id: field('版本', '所屬版本', 'Edition that it belongs to.'),
      parent_id: field('上層', '所屬的章或組；最上層者為空', 'Chapter or group that holds it; null at the top.'),
      level: field('層級', '在文件裡的層級', 'Level in the document', {
        chapter: { zh: '章', en: 'chapter' },
        group: { zh: '組', en: 'group within a chapter' },
        strategy: {
          zh: '具體策略，機關預算為關鍵策略目標，政策文件為策略作法',
          en: 'strategy, in a budget a key strategic objective, in a policy statement a section of it',
        },
      }),
      number: field('編號', '原文編號的數值', 'Value of the printed number.'),
      marker: field('原文編號', '原文印出的編號，逐字', 'The number as printed.'),
      title: field('標題', '原文標題，逐字', 'Heading, verbatim.'),
      ...standing,
    },
  },
};
