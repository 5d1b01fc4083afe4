export * from '../zh/terms.ts';
