import { describe, expect, it } from 'vitest';
import { searchTexts } from '#i18n/search.ts';

describe('the line that counts', () => {
  it('leaves out what there is none of, but never the measures', () => {
    const none = { measures: 0, agencies: 0, indicators: 0, passages: 0 };
    expect(searchTexts.found('颱風假', none)).toBe('「颱風假」：0項執行措施');
    expect(searchTexts.found('', { ...none, measures: 2, passages: 1 })).toBe('2項執行措施、1段其他文字');
  });
});
