import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribution, licences } from '../../../src/i18n/licence.ts';

const text = readFileSync(new URL('../../../content/LICENSE', import.meta.url), 'utf8');
const given = attribution({ version: '1.2.3', released_on: '2027-01-02' });

describe('attribution', () => {
  it('names provider, year, data and version in the order of the annex', () => {
    expect(text).toContain('1. 提供機關／單位 [年份] [開放資料釋出名稱與版本號]');
    expect(given.zh[0]).toBe('國家廉政建設行動方案追蹤 2027 國家廉政建設行動方案資料集 1.2.3版');
    expect(given.en[0]).toMatch(/^Integrity-plan tracker \(Taiwan\) 2027 .+, version 1\.2\.3$/u);
  });

  it('goes on in the words of the licence', () => {
    for (const line of given.zh.slice(1)) expect(text).toContain(`. ${line}\n`);
    expect(text).toContain(`b. ${given.en[1] ?? '?'}\n`);
    expect(given.zh).toHaveLength(3);
    expect(given.en).toHaveLength(3);
  });
});

describe('licences', () => {
  it('names the licence as its text does, and the one that it is compatible with', () => {
    expect(text.startsWith(`${licences.data.name.zh}\n`)).toBe(true);
    expect(text).toContain(`\n${licences.data.name.en}\n`);
    expect(text).toContain(licences.data.url);
    expect(text).toContain('compatible with the Creative Commons Attribution License 4.0 International');
  });
});
