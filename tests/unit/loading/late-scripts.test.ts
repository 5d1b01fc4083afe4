import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withLateScripts } from '../../../src/loading/late-scripts.ts';

const built = '<p>a</p><script type="module" src="/integrity/_astro/page.BtqQdsWn.js"></script>';

/** Runs the script of a page; what it waits for, and what it loads. */
function run(search: string, lost = 0) {
  const [, script = ''] = /<script>(.*)<\/script>/u.exec(withLateScripts(built)) ?? [];
  const waits: unknown[] = [];
  const loads: string[] = [];
  let goOn = (): void => undefined;
  /** What a browser calls back on its first paint. */
  class PerformanceObserver {
    readonly #painted: (list: null, observer: PerformanceObserver) => void;
    constructor(painted: (list: null, observer: PerformanceObserver) => void) {
      this.#painted = painted;
    }
    observe(of: unknown): void {
      waits.push(of);
      goOn = () => {
        this.#painted(null, this);
      };
    }
    disconnect(): void {
      waits.push('no more');
    }
  }
  runInNewContext(script.replace('import(', 'load('), {
    location: { search },
    load: (address: string) => {
      loads.push(address);
      return loads.length > lost ? Promise.resolve() : Promise.reject(new TypeError('lost'));
    },
    addEventListener: (event: string, listener: () => void) => {
      waits.push(event);
      goOn = listener;
    },
    PerformanceObserver,
  });
  return {
    waits,
    loads,
    goOn: () => {
      goOn();
    },
  };
}

describe('withLateScripts', () => {
  it('loads a script once the page is there and drawn', () => {
    const { waits, loads, goOn } = run('');
    expect(waits).toEqual(['load']);
    goOn();
    expect([waits.slice(1), loads]).toEqual([[{ type: 'paint', buffered: true }], []]);
    goOn();
    expect([waits.slice(2), loads]).toEqual([['no more'], ['/integrity/_astro/page.BtqQdsWn.js']]);
  });

  it('loads it at once where the address asks for something', () => {
    expect(run('?q=廉政')).toMatchObject({ waits: [], loads: ['/integrity/_astro/page.BtqQdsWn.js'] });
  });

  it('asks once more for one that was lost', async () => {
    const { loads } = run('?q=廉政', 1);
    await Promise.resolve();
    expect(loads).toEqual(Array.from({ length: 2 }, () => '/integrity/_astro/page.BtqQdsWn.js'));
  });

  it('leaves all other scripts', () => {
    const html = '<script type="application/ld+json">{}</script><script>a()</script><script type="module">b()</script>';
    expect(withLateScripts(html)).toBe(html);
  });
});
