import { describe, expect, it } from 'vitest';
import * as english from '../../../src/i18n/en/names.ts';
import * as chinese from '../../../src/i18n/zh/names.ts';
import { realData, recordOf } from '../../real-content.ts';

const strategy = recordOf(realData.strategies, 'aac-104-2');
const agency = recordOf(realData.agencies, 'moj-aac');
const untranslated = { names: { zh: '新的策略', en: null } };

describe('names of records', () => {
  it('are the records’ own on Chinese pages', () => {
    expect(chinese.nameOf(strategy)).toBe('確立乾淨政府');
    expect(chinese.originalOf(strategy)).toBeNull();
    expect(chinese.numberedName(strategy)).toBe('二 確立乾淨政府');
    expect(chinese.fullName(agency)).toBe('法務部廉政署');
    expect(chinese.listedNames([strategy, agency])).toBe('確立乾淨政府、法務部廉政署');
  });

  it('are translations on English pages, with the Chinese name at hand', () => {
    expect(english.nameOf(strategy)).toBe('Establish clean government');
    expect(english.originalOf(strategy)).toBe('確立乾淨政府');
    expect(english.numberedName(strategy)).toBe('2. Establish clean government');
    expect(english.fullName(agency)).toBe('Agency Against Corruption, Ministry of Justice (法務部廉政署)');
    expect(english.listedNames([strategy, agency])).toBe(
      'Establish clean government; Agency Against Corruption, Ministry of Justice',
    );
  });

  it('stay Chinese where nobody translated them, once', () => {
    expect(english.nameOf(untranslated)).toBe('新的策略');
    expect(english.originalOf(untranslated)).toBeNull();
    expect(english.fullName(untranslated)).toBe('新的策略');
  });

  it('have the same texts in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
    expect(Object.keys(english.nameTexts)).toEqual(Object.keys(chinese.nameTexts));
    expect(english.ROOM).toBeGreaterThan(chinese.ROOM);
  });

  it('part bodies by their full names', () => {
    const full = realData.agencies.map(english.fullName);
    expect(new Set(full).size).toBe(full.length);
  });
});
