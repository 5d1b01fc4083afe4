import type { FromWorker, Question } from './messages.ts';
import { searching } from './searching.ts';

// The search, off the page's thread.

const answer = (message: FromWorker): void => {
  postMessage(message);
};
const take = searching(answer);

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  take(data);
});
answer({ kind: 'started' });
