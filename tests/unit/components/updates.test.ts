import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksPage } from '../../../src/data/checks-page.ts';
import { url } from '../../../src/data/site.ts';
import { changelogPage, correctionItems, correctionsPage, replyItems } from '../../../src/data/updates.ts';
import { updatedData } from '../../content/made-up-updates.ts';
import { realData } from '../../real-content.ts';
import { drawing } from './astro.ts';

let drawn: Awaited<ReturnType<typeof drawing>>;
beforeAll(async () => {
  drawn = await drawing();
}, 60_000);
afterAll(() => drawn.close());

const words = (html: string): string => html.replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, '');

describe('a correction', () => {
  const items = correctionItems(updatedData, 'measures/107-1-1');

  it('stands in a box on a page, with what was wrong and what is right, and leads to all that is known', async () => {
    const html = await drawn.draw('Corrections', { items });
    expect(words(html)).toContain('民國116年1月15日');
    expect(words(html)).toContain(
      '民國115年11月26日起寫作「7.269」。更正為「72.69」。理由：小數點讀錯了一位&lt;一&gt;。',
    );
    expect(html).toContain('href="/corrections/#2027-01-15-figure"');
  });

  it('draws no box where nothing was wrong', async () => {
    expect((await drawn.draw('Corrections', { items: [] })).trim()).toBe('');
  });

  it('has an anchor among all corrections, its records, and its words in the document', async () => {
    const [item] = correctionsPage(updatedData).corrections;
    const html = await drawn.draw('CorrectionEntry', { item });
    expect(html).toContain('id="2027-01-15-figure"');
    expect(html).toContain('href="/indicators/107-1-1-t1/"');
    expect(html).toContain('href="/sources/report-107/#L13"');
    expect(words(html)).toContain('72.69%');
    expect(words(html)).toContain('回報者：讀者');
  });
});

describe('a reply', () => {
  it('stands beside the verdict word for word, with its day, its body and where it is published', async () => {
    const html = await drawn.draw('Replies', { items: replyItems(updatedData, 'indicators/107-1-1-t1') });
    expect(html).toMatch(
      /<blockquote class="official[ "][^>]*>\s*<p[^>]*>本署說明如下：<\/p>\s*<p[^>]*>一、&lt;比率&gt;已達目標。<\/p>\s*<\/blockquote>/u,
    );
    expect(html).toMatch(/<a rel="external" href="https:\/\/www\.aac\.example\/reply\?a=1&(?:amp|#38);b=2"[^>]*>\s*廉綜字第1號函/u);
    expect(html).toContain('href="/agencies/moj-aac/"');
    expect(words(html)).toContain('（民國116年2月3日取得）');
    expect((await drawn.draw('Replies', { items: [] })).trim()).toBe('');
  }); // prettier-ignore

  it('stands in the entry of the check that it answers, and in no other', async () => {
    const items = checksPage(updatedData).sources.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    const answered = items.filter(({ replies }) => replies.length > 0);
    expect(answered.map(({ check }) => check.id)).toEqual(['107-1-1-c1']);
    const html = await drawn.draw('CheckEntry', { url, item: answered[0] });
    expect(words(html)).toContain('本署說明如下：');
    expect(html).toMatch(/<aside class="box replies[ "][^]*class="inputs"/u);
  });

  it('has an anchor among all replies, and the verdict that it answers', async () => {
    const [item] = correctionsPage(updatedData).replies;
    const html = await drawn.draw('ReplyEntry', { item });
    expect(html).toContain('id="2027-02-02-check"');
    expect(html).toContain('href="/checks/107-1-1-c1/"');
    expect(html).not.toContain('rel="external"');
  });
});

describe('a change', () => {
  it('has an anchor, its points and what it concerns, the newest first', async () => {
    const page = changelogPage(updatedData);
    expect(page.map(({ id }) => id).slice(0, 2)).toEqual(['2027-03-01-fsc', realData.changes[0]?.id]);
    const html = await drawn.draw('ChangeEntry', { item: page[0] });
    expect(html).toContain('id="2027-03-01-fsc"');
    expect(html).toContain('href="/agencies/fsc/"');
    expect(words(html)).toContain('名稱與日期。');
  });
});
