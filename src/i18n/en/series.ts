export * from '../zh/series.ts';
