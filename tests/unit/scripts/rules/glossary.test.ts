import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../../../scripts/content/curated.ts';
import { sentence } from '../../../../scripts/content-error.ts';
import { glossary } from '../../../../scripts/rules/glossary.ts';
import { glossaryEntrySchema } from '../../../../src/schemas/glossary.ts';
import { storedContent } from '../../../content/stored-content.ts';

const entries = readGlossary('content');
const [first] = entries;
if (!first) throw new Error('content/curated/glossary.yaml is empty');

const made = (changes: object) => ({
  ...first,
  id: 'made-up',
  term: '核駁率',
  also: [],
  except: [],
  laws: [],
  evidence: [{ source: 'report-107', lines: 465, quote: '通訊保障及監察法之核駁率' }],
  at: { file: 'content/curated/glossary.yaml', line: 999 },
  ...changes,
});
const said = (...list: Parameters<typeof glossary>[0]): string =>
  glossary(list)(storedContent).complaints.map(sentence).join('\n');

describe('glossary', () => {
  it('takes the real entries, and a made-up one that is right', () => {
    expect(said(...entries)).toBe('');
    expect(said(made({}))).toBe('');
  });

  it('refuses words that are not on the line', () => {
    expect(said(made({ evidence: [{ source: 'report-107', lines: 464, quote: '之核駁率' }] }))).toMatch(
      /^content\/curated\/glossary\.yaml:999 made-up: the quoted evidence is not on line 464 of report-107\n/u,
    );
  });

  it('refuses a term that no quotation has', () => {
    const evidence = [{ source: 'report-107', lines: 464, quote: '已達績效目標值' }];
    expect(said(made({ evidence }))).toContain('no quotation has this term\n  expected: a quotation with 「核駁率」\n');
    expect(said(made({ evidence: [] }))).toContain('found:    no evidence\n');
  });

  it('refuses a writing that no document has, or that stands twice, and an idle exception', () => {
    expect(said(made({ also: ['核准駁回率'] }))).toContain('no document has this writing');
    expect(said(...entries, made({}))).toContain('this writing of a term is used twice');
    expect(said(made({ except: ['核准率'] }))).toContain('this exception holds no writing of the term');
  });

  it('wants articles as laws number them', () => {
    const fits = (article: string): boolean =>
      glossaryEntrySchema.shape.laws.safeParse([{ name: '政府採購法', article }]).success;
    expect(['第二條', '第十一條第二項', '第十四條之一', '第二點'].every(fits)).toBe(true);
    expect(['第2條', '二', '第二條、第三條'].some(fits)).toBe(false);
  });
});
