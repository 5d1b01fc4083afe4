import { check } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withEntry, withFields } from '../../../../scripts/additions/yaml-entry.ts';

const LIST = `# 說明
- id: '112' # 版本
  title: 甲
  source_ids: [plan-112]
  expected: { measures: 1 }

- id: '113'
  title: 乙
  source_ids: [plan-113]
  pending: [indicators]
  expected: { measures: 2 }
`;

const isTidy = (text: string): Promise<boolean> => check(text, { parser: 'yaml', singleQuote: true, printWidth: 120 });

describe('withEntry', () => {
  it.each([
    '國家廉政建設行動方案',
    "甲: 乙 # 丙's",
    '- 甲',
    'null',
    '113',
    '2024-08-18',
    '',
    '"甲"',
    ' 甲 ',
    '甲, 乙',
    '甲]',
    '[甲',
    "甲's, {乙}",
    '甲\n乙',
  ])('writes the title %j so that it is read as it is', async (title) => {
    const text = withEntry(LIST, '註', { id: '114', title, source_ids: ['plan-114'], evidence: [{ source: 'plan-114', lines: 1, quote: title }], none: null, list: [], words: title.includes('\n') ? [] : [title, '乙'], expected: { measures: 3 } }); // prettier-ignore
    expect(text.startsWith(LIST)).toBe(true);
    expect((parse(text) as unknown[]).at(-1)).toEqual({
        id: '114', title, source_ids: ['plan-114'], evidence: [{ source: 'plan-114', lines: 1, quote: title }], none: null, list: [], words: title.includes('\n') ? [] : [title, '乙'], expected: { measures: 3 },
      }); // prettier-ignore
    expect(await isTidy(text)).toBe(true);
  });
});

describe('withFields', () => {
  it('replaces fields of one entry, adds those that it has not, and leaves all else as it is', async () => {
    const text = withFields(LIST, '112', 'source_ids', {
      source_ids: ['plan-112', 'report-112'],
      pending: ['results'],
      expected: { measures: 9 },
    });
    expect(text).toBe(
      LIST.replace('[plan-112]', '[plan-112, report-112]\n  pending: [results]').replace('measures: 1', 'measures: 9'),
    );
    expect(await isTidy(text)).toBe(true);
    expect(withFields(LIST, '113', 'source_ids', { pending: ['links'] })).toBe(LIST.replace('[indicators]', '[links]'));
  });
});
