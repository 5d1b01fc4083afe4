import { build } from 'vite';

export type WorkerParts = {
  /** Empty where the site keeps nothing, and workers of former releases are to end. */
  readonly release: string;
  /** Addresses of the pages for what was not kept, those of folders first. */
  readonly offlinePages: readonly string[];
};

/** The service worker as one script. */
export async function workerScript({ release, offlinePages }: WorkerParts): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { RELEASE: JSON.stringify(release), OFFLINE_PAGES: JSON.stringify(offlinePages) },
    build: {
      write: false,
      reportCompressedSize: false,
      rolldownOptions: { input: 'src/client/offline/worker.ts', output: { format: 'iife', comments: false } },
    },
  });
  const [bundle] = [result].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('src/client/offline/worker.ts: the bundler gave no script');
  return chunk.code;
}
