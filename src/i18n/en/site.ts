export * from '../zh/site.ts';
