import type { Answer, FromWorker, Question } from './messages.ts';

/** How long a question may wait for a worker that does not start, in ms. */
const PATIENCE = 2000;

/** Who answers questions, in order. */
export type Searcher = {
  readonly ask: (question: Question) => void;
  readonly close: () => void;
};

/**
 * The search in a worker of its own; in the page itself where none starts: an old browser, a script that was not to be
 * had, or a browser that is just changing the service worker of the page, which may leave a worker waiting for good.
 * @param fail is called where neither can be had, or the search broke
 */
export function openSearcher(answer: (answer: Answer) => void, fail: () => void): Searcher {
  const waiting: Question[] = [];
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  let take: ((question: Question) => void) | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let isSettled = false;

  const settle = (): void => {
    isSettled = true;
    clearTimeout(patience);
  };
  const goOn = (to: (question: Question) => void): void => {
    take = to;
    waiting.splice(0).forEach(to);
  };
  const searchHere = (): void => {
    settle();
    worker.terminate();
    import('./searching.ts')
      .then(({ searching }) => {
        goOn(searching(answer));
      })
      .catch(fail);
  };

  worker.addEventListener('error', () => {
    if (isSettled) fail();
    else searchHere();
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind !== 'started') answer(data);
    else {
      settle();
      goOn((question) => {
        worker.postMessage(question, question.kind === 'index' ? [question.bytes] : []);
      });
    }
  });

  return {
    ask: (question) => {
      if (take) take(question);
      else waiting.push(question);
      if (!isSettled) patience ??= setTimeout(searchHere, PATIENCE);
    },
    close: () => {
      settle();
      worker.terminate();
    },
  };
}
