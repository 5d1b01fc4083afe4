import { field } from './described.ts';

/** Where a text stands in its document. */
export const standing = {
  source_id: field('原始文件', '文字所在的原始文件', 'Source that holds the text.'),
  line_start: field('起始行', '文字在該文件的第一行，從1起算', 'First line of the text in the source, counted from 1.'),
  line_end: field('結束行', '文字在該文件的最後一行', 'Last line of the text in the source.'),
};

/** Where a quotation stands in its document. */
export const quoted = {
  source_id: field('原始文件', '引文所在的原始文件', 'Source that holds the quoted words.'),
  line_start: field('起始行', '引文在該文件的第一行，從1起算', 'First line of the quoted words, counted from 1.'),
  line_end: field('結束行', '引文在該文件的最後一行', 'Last line of the quoted words.'),
};
