import { describe, expect, it } from 'vitest';
import { apa, bibtex, ris, wikipedia, type Work } from '../../../src/domain/citation.ts';

const page: Work = {
  key: 'tracker-indicators-1',
  kind: 'page',
  author: '某站',
  title: '80% & <b> {x} | [y]_z',
  issued: '2026-11-06',
  address: 'https://site.example/a/#L1',
  details: ['版本1', '原文第2行'],
  via: null,
  between: '；',
  language: 'zh-TW',
};
const bare: Work = { ...page, kind: 'document', author: null, issued: null, details: [] };

describe('apa', () => {
  it('puts author, day, title, details and address in their order', () => {
    expect(apa(page)).toBe(
      '某站. (2026, November 6). 80% & <b> {x} | [y]_z (版本1; 原文第2行). https://site.example/a/#L1',
    );
  });
  it('begins with the title where there is no author, and says where there is no day', () => {
    expect(apa(bare)).toBe('80% & <b> {x} | [y]_z. (n.d.). https://site.example/a/#L1');
  });
  it('calls a data set one, with its year alone', () => {
    expect(apa({ ...page, kind: 'dataset' })).toContain('(2026). 80% & <b> {x} | [y]_z (版本1; 原文第2行) [Data set].');
  });
});

describe('bibtex', () => {
  it('escapes what TeX reads as its own, but not the address', () => {
    expect(bibtex(page)).toBe(
      [
        '@misc{tracker-indicators-1,',
        '  author = {{某站}},',
        String.raw`  title = {{80\% \& <b> \{x\} | [y]\_z}},`,
        '  year = {2026},',
        '  month = nov,',
        '  url = {https://site.example/a/#L1},',
        '  note = {版本1；原文第2行},',
        '  language = {zh-TW}',
        '}',
      ].join('\n'),
    );
  });
  it('leaves out what is not known', () => {
    expect(bibtex(bare)).not.toMatch(/author|year|month|note|null|undefined/u);
  });
  it('writes backslash, tilde and caret as words of TeX', () => {
    expect(bibtex({ ...bare, title: String.raw`\~^` })).toContain(
      String.raw`{{\textbackslash{}\textasciitilde{}\textasciicircum{}}}`,
    );
  });
});

describe('ris', () => {
  it('has one tag a line, the type first and the end last', () => {
    const lines = ris(page).split('\r\n');
    expect(lines.at(0)).toBe('TY  - ELEC');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
    expect(lines).toContain('DA  - 2026/11/06');
    expect(lines.filter((line) => line.startsWith('N1'))).toEqual(['N1  - 版本1', 'N1  - 原文第2行']);
  });
  it('leaves out what is not known', () => {
    expect(ris(bare)).not.toMatch(/^(?:AU|PY|DA|N1)|null|undefined/mu);
  });
});

describe('wikipedia', () => {
  it('writes the signs of templates, links and HTML so that they are read as words', () => {
    expect(wikipedia(page)).toBe(
      '{{cite web |url=https://site.example/a/#L1 |title=80% &amp; &lt;b&gt; &#123;x&#125; {{!}} &#91;y&#93;_z' +
        ' |author=某站 |date=2026-11-06 |at=版本1；原文第2行 |language=zh-tw}}',
    );
  });
});
