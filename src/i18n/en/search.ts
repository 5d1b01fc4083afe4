export * from '../zh/search.ts';
