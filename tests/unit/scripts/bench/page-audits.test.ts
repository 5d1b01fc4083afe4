import { describe, expect, it } from 'vitest';
import { auditFaults, auditTable, isLate, pageAudit, timed } from '../../../../scripts/bench/page-audits.ts';
import type { Audited } from '../../../../scripts/bench/lighthouse.ts';

const SENT = { html: 9000, css: 7000, js: 3000 };
const run = (performance: number, lcp: number, cls = 0): Audited => ({ performance, lcp, cls, sent: SENT, scores: null, failed: [] }); // prettier-ignore
const whole = (first: Audited, seo = 100): Audited => ({
  ...first,
  scores: { accessibility: 100, 'best-practices': 100, seo },
  failed: seo === 100 ? [] : [{ category: 'seo', audit: 'meta-description', found: 'Document does not have a meta description' }], // prettier-ignore
});
const EMPTY = timed([run(100, 640), run(99, 700), run(100, 650)]);

describe('runs of a page', () => {
  it('give the middle time, the worst shift, and what the whole look found', () => {
    const runs = [whole(run(97, 900)), run(99, 800, 0.01), run(60, 5000)];
    expect(pageAudit('/about/', runs)).toEqual({
      page: '/about/',
      performance: 97,
      lcp: 900,
      cls: 0.01,
      sent: SENT,
      scores: { accessibility: 100, 'best-practices': 100, seo: 100 },
      failed: [],
      applied: null,
    });
    expect(() => pageAudit('/about/', [run(99, 800)])).toThrow('/about/: no run looked at accessibility');
  });

  it('are held against the empty page: 2 points and 300 ms behind it are borne, no more', () => {
    expect(EMPTY).toEqual({ performance: 100, lcp: 650 });
    expect(auditFaults(pageAudit('/about/', [whole(run(98, 950))]), EMPTY)).toEqual([]);
    expect(auditFaults(pageAudit('/about/', [whole(run(97, 951, 0.0104))]), EMPTY)).toEqual([
      '/about/: performance; expected at least 98 (the empty page has 100), found 97',
      '/about/: largest-contentful-paint; expected at most 950 ms (the empty page has 650), found 951 ms',
      '/about/: cumulative-layout-shift; expected 0, found 0.0104',
    ]);
  });

  it('whose simulated paint is late say what it is with throttling really applied, and are late all the same', () => {
    const late = whole(run(98, 951));
    expect([isLate(timed([late]), EMPTY), isLate(timed([run(98, 950)]), EMPTY)]).toEqual([true, false]);
    expect(auditFaults(pageAudit('/about/', [late], { lcp: 812.4, empty: 660 }), EMPTY)).toEqual([
      '/about/: largest-contentful-paint; expected at most 950 ms (the empty page has 650), found 951 ms; with throttling applied 812 ms (the empty page 660)',
    ]);
  });

  it('name each audit that a category lost points by', () => {
    expect(auditFaults(pageAudit('/data/', [whole(run(100, 640), 92)]), EMPTY)).toEqual([
      '/data/: seo; expected 100, found 92; audit meta-description: Document does not have a meta description',
    ]);
  });
});

it('the table sets the pages below the empty one', () => {
  const about = pageAudit('/about/', [whole(run(99, 800))]);
  const late = pageAudit('/checks/', [whole(run(99, 1000))], { lcp: 955.4, empty: 660 });
  const lines = auditTable([about, late], EMPTY).split('\n');
  expect(lines.map((line) => line.trim().split(/\s{2,}/u))).toEqual([
    ['performance', 'accessibility', 'practices', 'seo', 'paint ms', 'shift', 'html', 'css', 'js', 'paint, applied ms'],
    ['the empty page', '100', '–', '–', '–', '650'],
    ['/about/', '99', '100', '100', '100', '800', '0.000', '9000', '7000', '3000', '–'],
    ['/checks/', '99', '100', '100', '100', '1000', '0.000', '9000', '7000', '3000', '955 (empty 660)'],
  ]);
});
