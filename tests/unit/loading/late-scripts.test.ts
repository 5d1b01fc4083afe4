import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withLateScripts } from '../../../src/loading/late-scripts.ts';

const built = '<p>a</p><script type="module" src="/integrity/_astro/page.BtqQdsWn.js"></script>';

/** Runs the script of a page; what it waits for, and what it loads. */
function run(search: string) {
  const [, script = ''] = /<script>(.*)<\/script>/u.exec(withLateScripts(built)) ?? [];
  const waits: string[] = [];
  const loads: string[] = [];
  const listeners: (() => void)[] = [];
  runInNewContext(script.replace('import(', 'load('), {
    location: { search },
    load: (address: string) => loads.push(address),
    addEventListener: (event: string, listener: () => void) => {
      waits.push(event);
      listeners.push(listener);
    },
  });
  return { waits, loads, listeners };
}

describe('withLateScripts', () => {
  it('loads a script once the page is there', () => {
    const { waits, loads, listeners } = run('');
    expect([waits, loads]).toEqual([['load'], []]);
    listeners.forEach((listener) => {
      listener();
    });
    expect(loads).toEqual(['/integrity/_astro/page.BtqQdsWn.js']);
  });

  it('loads it at once where the address asks for something', () => {
    expect(run('?q=廉政')).toMatchObject({ waits: [], loads: ['/integrity/_astro/page.BtqQdsWn.js'] });
  });

  it('leaves all other scripts', () => {
    const html = '<script type="application/ld+json">{}</script><script>a()</script><script type="module">b()</script>';
    expect(withLateScripts(html)).toBe(html);
  });
});
