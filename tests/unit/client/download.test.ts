import { describe, expect, it } from 'vitest';
import { resultsCsv } from '../../../src/client/download.ts';
import { urlsUnder } from '../../../src/lib/urls.ts';

describe('resultsCsv', () => {
  it('has a line for each measure, with its whole address, lists joined', () => {
    const row = {
      id: '107-8-6',
      edition_id: '107',
      seq: 35,
      strategy_id: '107-8',
      text: '查察"貪瀆",依法',
      agencies: ['臺灣高等檢察署', '各地方檢察署'],
      statuses: ['missed'],
    };
    const csv = resultsCsv([row, { ...row, seq: null, strategy_id: null }], urlsUnder('/base/'), 'https://example.org');
    expect(csv.split('\r\n')).toEqual([
      'id,edition_id,seq,strategy_id,text,agencies,statuses,url',
      '107-8-6,107,35,107-8,"查察""貪瀆"",依法",臺灣高等檢察署|各地方檢察署,missed,https://example.org/base/measures/107-8-6/',
      '107-8-6,107,,,"查察""貪瀆"",依法",臺灣高等檢察署|各地方檢察署,missed,https://example.org/base/measures/107-8-6/',
      '',
    ]);
  });
});
