import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/domain/table-fields.ts';
import { columnsOf, TABLES } from '../../../src/domain/tables.ts';
import { fieldDescription } from '../../../src/i18n/described.ts';
import { meaningOf, tableTexts } from '../../../src/i18n/fields.ts';

const CHINESE = /\p{Script=Han}/u;
/** A sentence in English, in which Chinese terms may stand in brackets. */
const ENGLISH = /^[A-Za-z“1][\p{Script=Latin}\p{Script=Han}\d\s.,:;’“”…()=/_+|-]*$/u;
const PARTING = ' / ';

describe('tableTexts', () => {
  it('describes the tables in the order in which they are published', () => {
    expect(Object.keys(tableTexts)).toEqual(TABLES);
  });

  it.each(TABLES)('says what %s is in both languages', (table) => {
    const { title, note, english } = tableTexts[table];
    for (const text of [title, note]) expect(text).toMatch(CHINESE);
    for (const text of [english.title, english.note]) expect(text).toMatch(ENGLISH);
  });

  it.each(TABLES)('describes every field of %s in both languages, and no other', (table) => {
    expect(Object.keys(tableTexts[table].fields)).toEqual(columnsOf(table));
    for (const name of columnsOf(table)) {
      const { title, zh, en } = meaningOf(table, name);
      expect(title, name).toMatch(name === 'sha256' ? /^SHA-256$/u : CHINESE);
      expect([...title].length, `${name}: ${title}`).toBeLessThanOrEqual(10);
      expect(zh, name).toMatch(CHINESE);
      expect(zh, name).not.toMatch(/。$/u);
      expect(en, name).toMatch(ENGLISH);
    }
  });

  it.each(TABLES)('says of every value that %s lists what it means', (table) => {
    for (const { name, values } of fieldsOf(table)) {
      const { values: meanings = {} } = meaningOf(table, name);
      expect(Object.keys(meanings).toSorted(), name).toEqual([...values].toSorted());
      for (const { zh, en } of Object.values(meanings)) {
        expect(`${zh}${en}`, 'meanings are parted by these').not.toMatch(/[;；]/u);
        expect(zh, name).toMatch(CHINESE);
        expect(en, name).toMatch(ENGLISH);
      }
    }
  });

  it.each(TABLES)('describes the fields of %s so that the two languages can be told apart again', (table) => {
    for (const name of columnsOf(table)) {
      const [zh = '', en = '', ...rest] = fieldDescription(meaningOf(table, name)).split(PARTING);
      expect(zh, name).toMatch(CHINESE);
      expect(en, name).toMatch(ENGLISH);
      expect(rest, name).toEqual([]);
    }
  });
});

describe('fieldDescription', () => {
  it('adds what the values mean, in each language', () => {
    const values = { yes: { zh: '是', en: 'it is' }, no: { zh: '否', en: 'it is not' } };
    expect(fieldDescription({ title: '甲', zh: '乙', en: 'B', values })).toBe('乙：yes＝是；no＝否 / B: yes = it is; no = it is not'); // prettier-ignore
    expect(fieldDescription({ title: '甲', zh: '乙', en: 'B.' })).toBe('乙 / B.');
  });
});

describe('meaningOf', () => {
  it('names the field that nothing describes', () => {
    expect(() => meaningOf('links', 'colour')).toThrow('src/i18n: the field links.colour is not described');
  });
});
