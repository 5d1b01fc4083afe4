import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../../scripts/pictures/options.ts';
import { PAGES } from '../../../../scripts/process/page-kinds.ts';

const LISTED = ['/', '/agencies/', '/agencies/moj/', '/about/'];

describe('npm run pictures', () => {
  it('holds HEAD against the working tree, all pages, phones and desks, light and dark', () => {
    const given = readOptions([], PAGES);
    expect([given?.commit, given?.pages]).toEqual(['HEAD', PAGES]);
    expect(given?.settings.map(({ width, scheme }) => `${width} ${scheme}`)).toEqual([
      '390 light',
      '390 dark',
      '1280 light',
      '1280 dark',
    ]);
  });

  it('takes a commit, and pages whose addresses begin as asked', () => {
    const given = readOptions(['HEAD~3', '--only', '/agencies/', '--only', '/about/'], LISTED);
    expect([given?.commit, given?.pages]).toEqual(['HEAD~3', ['/agencies/', '/agencies/moj/', '/about/']]);
  });

  it('refuses what is no page, two commits and unknown options', () => {
    expect(() => readOptions(['--only', '/agency/'], LISTED)).toThrow(
      `pictures --only: no page is listed whose address begins so
  expected: the beginning of one of /, /agencies/, /agencies/moj/, /about/
  found:    /agency/
  to do:    correct the option, or add the page to scripts/process/page-kinds.ts`,
    );
    expect(() => readOptions(['HEAD', 'main'], LISTED)).toThrow(
      /one commit, or none for HEAD\n {2}found: {4}HEAD main/u,
    );
    expect(() => readOptions(['--width', '390'], LISTED)).toThrow(/Unknown option '--width'/u);
  });

  it('explains itself', () => {
    expect(readOptions(['--help'], LISTED)).toBeNull();
  });
});
