export * from '../zh/citation.ts';
