export * from '../zh/pending.ts';
