export * from '../zh/compare.ts';
